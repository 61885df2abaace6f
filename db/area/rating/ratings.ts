import type { ActivityRating } from '#contract/area/rating'
import type { EntityValues } from '#contract/entity/table'
import type { Day, Id } from '#contract/values'
import { fundingOf, reportingCurrency } from '#domain/money/funding'
import { rateBook } from '#domain/money/rates'
import { agreedMilestoneDay, countMilestones, nextMilestone } from '#domain/monitoring/milestone'
import type { MilestoneDays } from '#domain/monitoring/milestone'
import { rateActivity } from '#domain/rating/rate-activity'
import type { RatingFacts } from '#domain/rating/rate-activity'
import { usualThresholds } from '#domain/rating/thresholds'
import { ratingTrend } from '#domain/rating/trend'
import type { RatedPeriod } from '#domain/rating/trend'
import type { Statements } from '../../statements.ts'

type Wanted = {
  readonly planId: Id
  readonly plan: Pick<EntityValues<'plan'>, 'currency' | 'ratingThresholds'>
  /** Null: every activity of the plan. */
  readonly activityId: Id | null
  readonly today: Day
}

/** How the activities of a plan stand on a day; every table is asked once for all of them. */
export function ratingsOf(statements: Statements, wanted: Wanted): ActivityRating[] {
  const { planId, plan, activityId, today } = wanted
  const { rating } = statements
  const activities = rating.activities(planId, activityId)
  const ids = JSON.stringify(activities.map(({ id }) => id))
  const thresholds = plan.ratingThresholds ?? usualThresholds
  const milestonesOf = Map.groupBy(rating.milestones(ids), ofActivity)
  const indicatorsOf = indicatorFacts(statements, ids, today)
  const roundRatings = rating.roundRatings(ids, today)
  const words = Map.groupBy([...rating.noteDays(ids, today), ...roundRatings], ofActivity)
  const unmetOf = unmetPercents(statements, wanted, ids)
  const periodsOf = ratedPeriods(rating.periods(planId), roundRatings)

  return activities.map(({ id, status, override, ...dates }) => {
    const milestones = milestonesOf.get(id) ?? []
    const facts: RatingFacts = {
      status,
      dates,
      milestones,
      indicators: indicatorsOf.get(id) ?? [],
      wordDays: (words.get(id) ?? []).map(({ day }) => day),
      unmetPercent: unmetOf.get(id) ?? null,
    }
    const { rating: proposed, reasons } = rateActivity(facts, thresholds, today)
    const next = nextMilestone(milestones)
    return {
      activityId: id,
      rating: override?.rating ?? proposed,
      proposed,
      reasons: [...reasons],
      override,
      trend: ratingTrend(periodsOf(id)),
      nextMilestone: next === null ? null : { id: next.id, title: next.title, ...dueDay(next, today) },
      milestoneCounts: countMilestones(milestones, today, thresholds.dueSoonDays),
    }
  })
}

function dueDay(milestone: MilestoneDays, today: Day): { day: Day; isOverdue: boolean } {
  const day = agreedMilestoneDay(milestone)
  return { day, isOverdue: day < today }
}

function indicatorFacts({ rating }: Statements, ids: string, today: Day): ReadonlyMap<Id, RatingFacts['indicators']> {
  const indicators = rating.indicators(ids)
  const indicatorIds = JSON.stringify(indicators.map(({ id }) => id))
  const valuesOf = Map.groupBy(rating.indicatorValues(indicatorIds, today), ({ indicatorId }) => indicatorId)
  const facts = indicators.map(({ id, title, activityId, baseline, target }) => ({
    activityId,
    indicator: { id, title, baseline, target, values: valuesOf.get(id) ?? [] },
  }))
  const byActivity = Map.groupBy(facts, ({ activityId }) => activityId ?? '')
  return new Map([...byActivity].map(([id, each]) => [id, each.map(({ indicator }) => indicator)]))
}

/** The share of the required money that nobody has promised, where the sums can be told in one currency. */
function unmetPercents(statements: Statements, { planId, plan }: Wanted, ids: string): ReadonlyMap<Id, number | null> {
  const used = statements.rating.currencies(planId).map((currency) => ({ money: { amount: 0, currency } }))
  const currency = reportingCurrency(plan.currency, used)
  if (currency === null) return new Map()
  const book = rateBook(statements.record.ofPlan('currencyRate', planId))
  const linesOf = Map.groupBy(statements.rating.fundingLines(ids), ofActivity)
  return new Map([...linesOf].map(([id, lines]) => [id, fundingOf(lines, currency, book).unmetPercent]))
}

/** The plan's periods with the rating that each gave one activity. A merge may bring a second entry: the later one counts. */
function ratedPeriods(
  periods: ReturnType<Statements['rating']['periods']>,
  ratings: ReturnType<Statements['rating']['roundRatings']>,
) {
  const given = new Map(ratings.map((entry) => [`${entry.activityId} ${entry.periodId}`, entry] as const))
  return (activityId: Id): readonly RatedPeriod[] =>
    periods.map(({ id, ...period }) => {
      const entry = given.get(`${activityId} ${id}`)
      return { ...period, rating: entry?.rating ?? null, reason: entry?.reason ?? null }
    })
}

function ofActivity({ activityId }: { readonly activityId: Id }): Id {
  return activityId
}
