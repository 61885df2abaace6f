import { useRef } from 'react'
import type { RoundAct } from './round-keys.ts'

/** Keys that were pressed while the activity they are meant for was on its way. */
export type HeldActs = {
  /** Keeps a status or a rating; what moves on or ends an activity is not done unseen. */
  readonly hold: (act: RoundAct) => void
  /** Gives what was held, and forgets it. */
  readonly take: () => readonly RoundAct[]
}

/** Holds keys from one activity of the round to the next. */
export function useHeldActs(): HeldActs {
  const held = useRef<readonly RoundAct[]>([])
  return {
    hold: (act) => {
      if (act.kind === 'status' || act.kind === 'rating') held.current = [...held.current, act]
    },
    take: () => {
      const taken = held.current
      held.current = []
      return taken
    },
  }
}
