import { useEffect, useRef } from 'react'

/** The single keys that the screen in front may answer. */
export const screenKeys = { filter: '/', note: 'n', status: 's', round: 'r' } as const
export type ScreenKey = keyof typeof screenKeys

/** The newest listener of a key is first: a panel over a list is asked before the list. */
const listeners = new Map<ScreenKey, (() => unknown)[]>()

/** Lets the screen answer a key while it is shown. The last component to register gets it; it leaves the key alone by answering false. */
export function useScreenKey(key: ScreenKey, onPress: () => unknown, isActive = true): void {
  const latest = useRef(onPress)
  useEffect(() => {
    latest.current = onPress
  })
  useEffect(() => {
    if (!isActive) return
    const listener = (): unknown => latest.current()
    listeners.set(key, [listener, ...(listeners.get(key) ?? [])])
    return () =>
      void listeners.set(
        key,
        (listeners.get(key) ?? []).filter((each) => each !== listener),
      )
  }, [key, isActive])
}

/** Presses a key on behalf of the keyboard; false when no screen answers it. */
export function pressScreenKey(key: ScreenKey): boolean {
  const listener = listeners.get(key)?.[0]
  return listener !== undefined && listener() !== false
}
