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

/** Shows a message. A new `done` takes the place of the one before: its Undo would undo something else by then. */
export function showToast(toast: Toast): void {
  useToasts.setState(({ toasts, nextId }) => {
    const kept = toast.kind === 'done' ? toasts.filter((each) => each.kind === 'failed') : toasts
    return { toasts: [...kept, { ...toast, id: nextId }].slice(-mostShown), nextId: nextId + 1 }
  })
}

/** Takes a message away. */
export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((each) => each.id !== id) }))
}
