import type { RatingTrend } from '#contract/area/rating'
import type { Day } from '#contract/values'
import type { PeriodKind, Rating } from '#contract/vocabulary/monitoring'
import { severityOf } from './severity.ts'

/** A reporting period, and the rating that its round gave the activity; null when the round did not come to it. */
export type RatedPeriod = {
  readonly kind: PeriodKind
  readonly toDay: Day
  readonly rating: Rating | null
  /** What was said for that rating. */
  readonly reason: string | null
}

/**
 * How the ratings of an activity go, such as "amber, third period running"; null while no round gave one. Periods of the kind that was
 * rated last are looked at: a quarter holds three months and is none of them. A period without a rating ends the run, since nobody knows.
 */
export function ratingTrend(periods: readonly RatedPeriod[]): RatingTrend | null {
  const ordered = periods.toSorted((a, b) => (a.toDay < b.toDay ? 1 : -1))
  const newest = ordered.find((period) => period.rating !== null)
  if (newest === undefined || newest.rating === null) return null
  const { kind, toDay, rating, reason } = newest
  const ofKind = ordered.filter((period) => period.kind === kind && period.toDay <= toDay)
  const end = ofKind.findIndex((period) => period.rating !== rating)
  const runLength = end === -1 ? ofKind.length : end
  const before = ofKind[runLength]?.rating ?? null
  return { rating, reason, runLength, before, direction: directionOf(before, rating), toDay }
}

/** Grey says nothing of good or bad, so nothing is better or worse than it. */
function directionOf(before: Rating | null, now: Rating): RatingTrend['direction'] {
  if (before === null || before === 'grey' || now === 'grey') return null
  return severityOf(now) > severityOf(before) ? 'worse' : 'better'
}
