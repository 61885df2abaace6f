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

/**
 * The moment that the history gives to what is written now. In a workspace that shows another day as today it is that day at the
 * present time of day, or what is written while a year is played would all lie after it.
 */
export function writingMoment(clock: Clock, demonstrationDay: Day | null): Instant {
  const now = clock.now()
  if (demonstrationDay === null) return now
  const moment = new Date(now)
  const shown = new Date(`${demonstrationDay}T00:00:00`)
  shown.setHours(moment.getHours(), moment.getMinutes(), moment.getSeconds(), moment.getMilliseconds())
  return shown.toISOString()
}
