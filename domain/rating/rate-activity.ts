import type { RatingReason } from '#contract/area/rating'
import type { RatingThresholds } from '#contract/entity/rating'
import type { Day, PartialDay } from '#contract/values'
import type { Status } from '#contract/vocabulary'
import type { Rating } from '#contract/vocabulary/monitoring'
import type { ActivityDates } from '../activity-dates.ts'
import { daysBetween, firstDayOf, lastDayOf } from '../days.ts'
import { isEndAwaited } from '../status.ts'
import { endReasons, limitRating, milestoneReasons } from './delay-reasons.ts'
import type { MilestoneFacts } from './delay-reasons.ts'
import { indicatorPercent } from './indicator-progress.ts'
import type { IndicatorFacts } from './indicator-progress.ts'
import { severityOf, worstOf } from './severity.ts'

/** What a rating is made from. */
export type RatingFacts = {
  readonly status: Status
  readonly dates: ActivityDates
  readonly milestones: readonly MilestoneFacts[]
  readonly indicators: readonly IndicatorFacts[]
  /** The days of its notes and of its entries in rounds. */
  readonly wordDays: readonly PartialDay[]
  /** Percentage of the required funding that is not available; null when nothing is required or the sums cannot be added up. */
  readonly unmetPercent: number | null
}

/** What the rule proposes, and why. */
export type Proposal = { readonly rating: Rating; readonly reasons: readonly RatingReason[] }

/**
 * Rates an activity by rule: as bad as the worst of its reasons, green where there are none, grey where there is not enough data.
 * Nothing more is expected of a completed activity, and a cancelled one is not rated.
 */
export function rateActivity(facts: RatingFacts, thresholds: RatingThresholds, today: Day): Proposal {
  if (facts.status === 'completed') return { rating: 'green', reasons: [] }
  if (facts.status === 'cancelled') return { rating: 'grey', reasons: [{ code: 'cancelled', rating: 'grey' }] }
  const reasons = [
    ...endReasons({ dates: facts.dates, isAwaited: isEndAwaited(facts.status) }, thresholds, today),
    ...facts.milestones.flatMap((each) => milestoneReasons(each, thresholds, today)),
    ...facts.indicators.flatMap((each) => indicatorReasons(each, thresholds)),
    ...silenceReasons(facts, thresholds, today),
    ...fundingReasons(facts, thresholds),
    ...(facts.status === 'suspended' ? [{ code: 'suspended', rating: 'amber' } as const] : []),
    ...(hasEnd(facts.dates) ? [] : [{ code: 'no-end', rating: 'grey' } as const]),
  ].toSorted(worstFirst)
  return { rating: worstOf(reasons.map((reason) => reason.rating)), reasons }
}

/**
 * Since when nothing was said of an activity; null while it need not be. Where nobody ever said anything that is the planned start: a
 * start that was moved does not make a silence shorter.
 */
export function silentSince(facts: Pick<RatingFacts, 'wordDays' | 'dates'>, today: Day): Day | null {
  const said = facts.wordDays
    .filter((day) => firstDayOf(day) <= today)
    .map((day) => (lastDayOf(day) < today ? lastDayOf(day) : today))
  const last = said.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null)
  if (last !== null) return last
  const start = facts.dates.plannedStart ?? facts.dates.actualStart
  return start === null || start > today ? null : start
}

function hasEnd({ actualEnd, revisedEnd, plannedEnd }: ActivityDates): boolean {
  return actualEnd !== null || revisedEnd !== null || plannedEnd !== null
}

function indicatorReasons(indicator: IndicatorFacts, thresholds: RatingThresholds): readonly RatingReason[] {
  const percent = indicatorPercent(indicator)
  if (percent === null || percent >= thresholds.amberIndicatorPercent) return []
  const rating = percent < thresholds.redIndicatorPercent ? 'red' : 'amber'
  return [{ code: 'indicator-behind', rating, indicatorId: indicator.id, title: indicator.title, percent }]
}

function silenceReasons(facts: RatingFacts, thresholds: RatingThresholds, today: Day): readonly RatingReason[] {
  const sinceDay = silentSince(facts, today)
  if (sinceDay === null) return []
  const days = daysBetween(sinceDay, today)
  const rating = limitRating(days, thresholds.amberSilenceDays, thresholds.redSilenceDays)
  return rating === null ? [] : [{ code: 'silent', rating, sinceDay, days }]
}

function fundingReasons({ unmetPercent }: RatingFacts, thresholds: RatingThresholds): readonly RatingReason[] {
  if (unmetPercent === null) return []
  const rating = limitRating(unmetPercent, thresholds.amberUnmetPercent, thresholds.redUnmetPercent)
  return rating === null ? [] : [{ code: 'funding-unmet', rating, percent: Math.floor(unmetPercent) }]
}

const codeOrder: readonly RatingReason['code'][] = [
  'cancelled',
  'suspended',
  'end-overdue',
  'end-moved',
  'milestone-overdue',
  'milestone-moved',
  'indicator-behind',
  'silent',
  'funding-unmet',
  'no-end',
]

/** The worst first; then by what they are about, so that the order in which facts came never shows. */
function worstFirst(a: RatingReason, b: RatingReason): number {
  return (
    severityOf(b.rating) - severityOf(a.rating) ||
    codeOrder.indexOf(a.code) - codeOrder.indexOf(b.code) ||
    daysOf(b) - daysOf(a) ||
    (recordOf(a) < recordOf(b) ? -1 : 1)
  )
}

function daysOf(reason: RatingReason): number {
  return 'days' in reason ? reason.days : 0
}

function recordOf(reason: RatingReason): string {
  if ('milestoneId' in reason) return reason.milestoneId
  return 'indicatorId' in reason ? reason.indicatorId : ''
}
