type Act = {
  readonly isPending: boolean
  readonly onPress?: (() => void) | undefined
  readonly type?: 'button' | 'submit' | undefined
}

type PendingProps = {
  readonly type: 'button' | 'submit'
  readonly onPress?: () => void
  readonly 'aria-disabled'?: true
  readonly 'data-pending'?: true
}

/**
 * What makes a button wait: it keeps the focus and is not pressed twice. React Aria's own `isPending` would also announce
 * the button by its id, which names nothing once the button has gone with the screen that it led away from.
 */
export function pendingProps({ isPending, onPress, type = 'button' }: Act): PendingProps {
  if (isPending) return { type: 'button', 'aria-disabled': true, 'data-pending': true }
  return onPress === undefined ? { type } : { type, onPress }
}
