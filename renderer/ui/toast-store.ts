import { create } from 'zustand'

/** A short message at the lower edge. A failure stays until it is dismissed. */
export type Toast = {
  readonly kind: 'done' | 'failed'
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
}

export type ShownToast = Toast & { readonly id: number }

type ToastState = { readonly toasts: readonly ShownToast[]; readonly nextId: number }

const mostShown = 3

export const useToasts = create<ToastState>(() => ({ toasts: [], nextId: 1 }))

/**
 * Shows a message. A new `done` takes the place of the one before: its Undo would undo something else by then. What says the
 * same stands once.
 */
export function showToast(toast: Toast): void {
  useToasts.setState(({ toasts, nextId }) => {
    const failures = toasts.filter((each) => each.kind === 'failed' && each.text !== toast.text)
    const kept = toast.kind === 'done' ? failures : toasts.filter((each) => each.text !== toast.text)
    return { toasts: [...kept, { ...toast, id: nextId }].slice(-mostShown), nextId: nextId + 1 }
  })
}

/** Takes away the messages that offer something, such as Undo. What failed stays until it is dismissed. */
export function withdrawOffers(): void {
  const isOffer = ({ kind, action }: Toast): boolean => kind === 'done' && action !== null
  const { toasts } = useToasts.getState()
  if (toasts.some(isOffer)) useToasts.setState({ toasts: toasts.filter((each) => !isOffer(each)) })
}

/** Takes a message away. */
export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((each) => each.id !== id) }))
}
