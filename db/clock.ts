import type { Day, Instant } from '#contract/values'

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
    : { today: () => localDay(new Date()), now: () => new Date().toISOString() }
}

function localDay(moment: Date): Day {
  const year = String(moment.getFullYear()).padStart(4, '0')
  const month = String(moment.getMonth() + 1).padStart(2, '0')
  return `${year}-${month}-${String(moment.getDate()).padStart(2, '0')}`
}
