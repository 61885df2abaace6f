import type { CurrencyCode } from '#contract/currencies'
import type { RatingOverride } from '#contract/entity/rating'
import type { EntityValues } from '#contract/entity/table'
import type { Day, Id, PartialDay } from '#contract/values'
import type { Status } from '#contract/vocabulary'
import type { Rating } from '#contract/vocabulary/monitoring'
import type { ActivityDates } from '#domain/activity-dates'
import type { FundingFact } from '#domain/money/funding'
import type { MilestoneFacts } from '#domain/rating/delay-reasons'
import type { RatedPeriod } from '#domain/rating/trend'
import type { ReadDb } from '../../database.ts'
import { recordOf } from '../record-values.ts'
import type { RecordRow } from '../record-values.ts'

type Activity = ActivityDates & { readonly id: Id; readonly status: Status; readonly override: RatingOverride | null }
type ActivityRow = ActivityDates & {
  readonly id: Id
  readonly status: Status
  readonly overrideRating: Rating | null
  readonly overrideReason: string | null
  readonly overrideDay: Day | null
}
type OfActivity = { readonly activityId: Id }
type Milestone = MilestoneFacts & OfActivity
type Indicator = { readonly id: Id } & EntityValues<'indicator'>
type Word = OfActivity & { readonly day: PartialDay }
type RoundRating = OfActivity & { readonly periodId: Id } & Pick<RatedPeriod, 'rating' | 'reason'>
type Period = Omit<RatedPeriod, 'rating' | 'reason'> & { readonly id: Id }
type IndicatorValue = {
  readonly indicatorId: Id
  readonly toDay: Day
  readonly target: number | null
  readonly actual: number | null
}
type FundingRow = Omit<FundingFact, 'money'> & {
  readonly activityId: Id
  readonly amount: number
  readonly currency: CurrencyCode
}

const activityColumns = /* sql */ `
select id, status, planned_start as plannedStart, planned_end as plannedEnd, revised_start as revisedStart,
  revised_end as revisedEnd, actual_start as actualStart, actual_end as actualEnd, rating_override as overrideRating,
  rating_override_reason as overrideReason, rating_override_day as overrideDay
from activity`

/** The activities that are asked about come as a JSON list of their ids; each table is asked once, along its index of activities. */
export const ratingSql = {
  activities: `${activityColumns} where plan_id = ? and deleted = 0 order by number`,
  activity: `${activityColumns} where plan_id = ? and id = ? and deleted = 0`,
  milestones: `select milestone.id, activity_id as activityId, title, planned_day as plannedDay, revised_day as revisedDay,
      actual_day as actualDay
    from json_each(?) as wanted
    cross join milestone on milestone.activity_id = wanted.value and milestone.deleted = 0 order by milestone.number`,
  // Days are known to the year, the month or the day: the latest of each says all.
  noteDays: `select activity_id as activityId, max(day) as day from json_each(?) as wanted
    cross join note on note.activity_id = wanted.value and note.deleted = 0 and day <= ?
    group by activity_id, length(day)`,
  roundRatings: `select activity_id as activityId, period_id as periodId, round_entry.rating, rating_reason as reason,
      round_entry.day
    from json_each(?) as wanted
    cross join round_entry on round_entry.activity_id = wanted.value and round_entry.deleted = 0 and day <= ?
    cross join reporting_period on reporting_period.id = round_entry.period_id and reporting_period.deleted = 0
    order by round_entry.number`,
  indicators: `select indicator.* from json_each(?) as wanted
    cross join indicator on indicator.activity_id = wanted.value and indicator.deleted = 0 order by indicator.number`,
  // A category is a part of the total and says nothing by itself; a period that goes on may still reach its target.
  indicatorValues: `select indicator_id as indicatorId, to_day as toDay, target, actual from json_each(?) as wanted
    cross join indicator_value on indicator_value.indicator_id = wanted.value and indicator_value.deleted = 0
      and category is null
    join reporting_period on reporting_period.id = indicator_value.period_id and reporting_period.deleted = 0
      and to_day <= ?`,
  fundingLines: `select activity_id as activityId, funding_line.kind, amount, currency, year, day from json_each(?) as wanted
    cross join funding_line on funding_line.activity_id = wanted.value and funding_line.deleted = 0`,
} as const

/** Questions whose answers make ratings, of many activities at once. */
export function ratingStatements(database: ReadDb) {
  const activities = database.prepareRead<[string], ActivityRow>(ratingSql.activities)
  const activity = database.prepareRead<[string, string], ActivityRow>(ratingSql.activity)
  const milestones = database.prepareRead<[string], Milestone>(ratingSql.milestones)
  const noteDays = database.prepareRead<[string, string], Word>(ratingSql.noteDays)
  const roundRatings = database.prepareRead<[string, string], RoundRating & Word>(ratingSql.roundRatings)
  const indicators = database.prepareRead<[string], RecordRow>(ratingSql.indicators)
  const indicatorValues = database.prepareRead<[string, string], IndicatorValue>(ratingSql.indicatorValues)
  const fundingLines = database.prepareRead<[string], FundingRow>(ratingSql.fundingLines)
  const periods = database.prepareRead<[string], Period>(
    'select id, kind, to_day as toDay from reporting_period where plan_id = ? and deleted = 0',
  )
  const currencies = database.prepareRead<[string], { currency: CurrencyCode }>(
    `select distinct currency from funding_line where plan_id = ? and deleted = 0 and not exists
      (select 1 from activity where activity.id = funding_line.activity_id and activity.deleted = 1)`,
  )

  return Object.freeze({
    /** One activity, or every one of the plan. */
    activities: (planId: Id, activityId: Id | null): Activity[] =>
      (activityId === null ? activities.all(planId) : activity.all(planId, activityId)).map(activityOf),
    milestones: (ids: string): Milestone[] => milestones.all(ids),
    /** Days up to one day; the latest of them is among the answers. */
    noteDays: (ids: string, until: Day): Word[] => noteDays.all(ids, until),
    roundRatings: (ids: string, until: Day): (RoundRating & Word)[] => roundRatings.all(ids, until),
    periods: (planId: Id): Period[] => periods.all(planId),
    indicators: (ids: string): Indicator[] => indicators.all(ids).map((row) => recordOf('indicator', row)),
    /** Of periods that are over. */
    indicatorValues: (indicatorIds: string, until: Day): IndicatorValue[] => indicatorValues.all(indicatorIds, until),
    fundingLines: (ids: string): (FundingFact & OfActivity)[] =>
      fundingLines.all(ids).map(({ amount, currency, ...line }) => ({ ...line, money: { amount, currency } })),
    /** Every currency that the plan's money is in. */
    currencies: (planId: Id): CurrencyCode[] => currencies.all(planId).map(({ currency }) => currency),
  })
}

function activityOf({
  overrideRating: rating,
  overrideReason: reason,
  overrideDay: day,
  ...activity
}: ActivityRow): Activity {
  return { ...activity, override: rating === null || day === null ? null : { rating, reason: reason ?? '', day } }
}
