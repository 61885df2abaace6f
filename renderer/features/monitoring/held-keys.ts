import { useRef } from 'react'
import { needsSight, roundActOf } from './round-keys.ts'
import type { Press } from './round-keys.ts'

type HeldPress = Press & { readonly ctrlKey?: boolean; readonly metaKey?: boolean; readonly altKey?: boolean }

/** Keys that were pressed while the activity they are meant for was on its way. */
export type HeldKeys = {
  /** Keeps a key, in the order they come: letters after one that opens a field are its text. Whether it is used up by that. */
  readonly hold: (press: HeldPress) => boolean
  readonly isAny: () => boolean
  readonly forget: () => void
  /** Gives what was held, and forgets it. */
  readonly take: () => readonly Press[]
}

/** Holds keys from one activity of the round to the next. */
export function useHeldKeys(): HeldKeys {
  const held = useRef<readonly Press[]>([])
  // After a key that only a real field can answer, such as Tab, nobody knows where the letters would go.
  const isEnded = useRef(false)
  const forget = (): void => {
    held.current = []
    isEnded.current = false
  }
  const hold = (press: HeldPress): boolean => {
    const { key, code, ctrlKey = false, metaKey = false, altKey = false } = press
    const act = ctrlKey || metaKey || altKey ? null : roundActOf(press, 'ltr')
    if (held.current.length === 0 && (act === null || needsSight(act))) return act !== null
    if (key === 'Backspace') held.current = held.current.slice(0, -1)
    // A letter typed with Ctrl and Alt at once is a letter of its keyboard.
    else if (key === 'Tab' || metaKey || ctrlKey !== altKey) isEnded.current = true
    else if (!isEnded.current && isWritten(key)) held.current = [...held.current, { key, code }]
    return true
  }
  return {
    hold,
    isAny: () => held.current.length > 0,
    forget,
    take: () => {
      const taken = held.current
      forget()
      return taken
    },
  }
}

function isWritten(key: string): boolean {
  return key.length === 1 || key === 'Enter'
}
