import { statuses } from '#contract/vocabulary'
import type { Status } from '#contract/vocabulary'
import type { Rating } from '#contract/vocabulary/monitoring'
import { latinKey } from '../../keyboard/latin-key.ts'

/** What a single key does in the round. */
export type RoundAct =
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'rating'; readonly rating: Rating }
  | { readonly kind: 'revise'; readonly date: 'start' | 'end' }
  | { readonly kind: 'days' | 'note' }
  | { readonly kind: 'done' | 'no-change' | 'next' | 'previous' }

export const ratingKeys = { green: 'G', amber: 'A', red: 'R', grey: '-' } as const satisfies Record<Rating, string>

const letters: Readonly<Record<string, RoundAct>> = {
  g: { kind: 'rating', rating: 'green' },
  a: { kind: 'rating', rating: 'amber' },
  r: { kind: 'rating', rating: 'red' },
  '-': { kind: 'rating', rating: 'grey' },
  e: { kind: 'revise', date: 'end' },
  b: { kind: 'revise', date: 'start' },
  d: { kind: 'days' },
  n: { kind: 'note' },
}

/** A key by what it says and where it is. */
export type Press = { readonly key: string; readonly code: string }

/** The act of a key press outside of text; null when the round has none for it. */
export function roundActOf(press: Press, direction: 'ltr' | 'rtl'): RoundAct | null {
  const { key } = press
  if (key === 'Enter') return { kind: 'done' }
  if (key === 'PageDown') return { kind: 'next' }
  if (key === 'PageUp') return { kind: 'previous' }
  if (key === 'ArrowRight') return { kind: direction === 'ltr' ? 'next' : 'previous' }
  if (key === 'ArrowLeft') return { kind: direction === 'ltr' ? 'previous' : 'next' }
  const letter = letters[latinKey(press)]
  if (letter !== undefined) return letter
  const digit = digitOf(press)
  if (digit === 0) return { kind: 'no-change' }
  const status = digit === null ? undefined : statuses[digit - 1]
  return status === undefined ? null : { kind: 'status', status }
}

/** Whether it moves on or ends an activity: that is not done before the activity is there to be seen. */
export function needsSight({ kind }: RoundAct): boolean {
  return kind === 'done' || kind === 'no-change' || kind === 'next' || kind === 'previous'
}

/** A figure by what the key says, or by its place: other keyboards say letters or figures of their own there. */
function digitOf({ key, code }: Press): number | null {
  const place = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  const digit = /^\d$/.test(key) ? key : place
  return digit === undefined ? null : Number(digit)
}
