import type { Day, Instant } from '#contract/values'
import { civilDay } from '#domain/civil-day'

/** Which time a workspace lives in: the machine's, or a given one for tests and reproducible seeds. */
export type ClockChoice =
  | { readonly kind: 'system' }
  | { readonly kind: 'fixed'; readonly today: Day; readonly now: Instant }

export type Clock = {
  /** The civil date where the officer is. */
  readonly today: () => Day
  readonly now: () => Instant
}

export function clockOf(choice: ClockChoice): Clock {
  return choice.kind === 'fixed'
    ? { today: () => choice.today, now: () => choice.now }
    : { today: () => civilDay(new Date()), now: () => new Date().toISOString() }
}
