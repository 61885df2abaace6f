import type { RoundLine } from '#contract/area/round'
import type { Day, Id } from '#contract/values'
import type { ReadDb } from '../../database.ts'
import { lastNoteDaySql } from '../activity/line-statements.ts'

type Note = NonNullable<RoundLine['lastNote']>
type Entry = NonNullable<RoundLine['entry']>
type Previous = NonNullable<RoundLine['previous']>

type RoundRow = {
  readonly activity_id: Id
  readonly reference: string
  readonly title: string
  readonly area_name: string
  readonly status: RoundLine['status']
  readonly end_day: Day | null
  readonly note_day: Note['day'] | null
  readonly note_kind: Note['kind']
  readonly note_text: string
  readonly entry_id: Id | null
  readonly outcome: Entry['outcome']
  readonly rating: Entry['rating']['rating']
  readonly rating_proposed: Entry['rating']['proposed']
  readonly rating_reason: string | null
  readonly entry_day: Day
  readonly author_name: string | null
  readonly is_newest: 0 | 1
  readonly previous_period: Id | null
  readonly previous_outcome: Previous['outcome']
  readonly previous_rating: Previous['rating']['rating']
  readonly previous_proposed: Previous['rating']['proposed']
  readonly previous_reason: string | null
}

/** As much of a note as a line of a list can show. */
const noteLength = 280

/** Which activities a round goes through: of a plan, in the focus of a year or, where that is null, all of them. */
export type WantedRound = {
  readonly planId: Id
  readonly periodId: Id
  readonly fromDay: Day
  readonly focusYear: number | null
}

/** The entries of an activity in rounds of periods that ended later than one; what is compared is given as columns or parameters. */
function laterEntries(activityId: string, periodId: string): string {
  return /* sql */ `
    select 1 from round_entry as later
    join reporting_period as later_period on later_period.id = later.period_id and later_period.deleted = 0
    where later.activity_id = ${activityId} and later.deleted = 0
      and later_period.to_day > (select to_day from reporting_period where id = ${periodId})`
}

/** Parameters: the activity, the period. */
export const laterEntrySql = `${laterEntries('?', '?')} limit 1`

/**
 * A round, in the order of the matrix. A merge may bring a second entry of an activity: the later one counts. Parameters: the period
 * twice, its first day, the plan, the focus year twice.
 */
export const roundSql = /* sql */ `
select
  activity.id as activity_id, activity.reference, activity.title, area.name as area_name, activity.status,
  coalesce(activity.actual_end, activity.revised_end, activity.planned_end) as end_day,
  last_note.day as note_day, last_note.kind as note_kind, substr(last_note.text, 1, ${noteLength}) as note_text,
  entry.id as entry_id, entry.outcome, entry.rating, entry.rating_proposed, entry.rating_reason, entry.day as entry_day,
  person.name as author_name, not exists (${laterEntries('activity.id', '?')}) as is_newest,
  previous.period_id as previous_period, previous.outcome as previous_outcome, previous.rating as previous_rating,
  previous.rating_proposed as previous_proposed, previous.rating_reason as previous_reason
from activity
join area on area.id = activity.area_id
left join note as last_note on last_note.number = (
  select number from note
  where activity_id = activity.id and deleted = 0 and day = ${lastNoteDaySql}
  order by number desc limit 1
)
left join round_entry as entry on entry.number = (
  select max(number) from round_entry where activity_id = activity.id and period_id = ? and deleted = 0
)
left join person on person.id = entry.author_id
left join round_entry as previous on previous.number = (
  select earlier.number from round_entry as earlier
  join reporting_period on reporting_period.id = earlier.period_id and reporting_period.deleted = 0
  where earlier.activity_id = activity.id and earlier.deleted = 0 and reporting_period.to_day < ?
  order by reporting_period.to_day desc, earlier.number desc limit 1
)
where activity.plan_id = ? and activity.deleted = 0 and (
  ? is null or exists (
    select 1 from selection
    where activity_id = activity.id and year = ? and decision = 'chosen' and deleted = 0
  )
)
order by area.position, area.id, activity.reference_order, activity.reference, activity.number
`

/** Parameters: the activity, the period. */
export const entriesSql = 'select id from round_entry where activity_id = ? and period_id = ? and deleted = 0'

/** Questions about monitoring rounds. */
export function roundStatements(database: ReadDb) {
  const round = database.prepareRead<[string, string, string, string, number | null, number | null], RoundRow>(roundSql)
  const laterEntry = database.prepareRead<[string, string], object>(laterEntrySql)
  const entries = database.prepareRead<[string, string], { readonly id: Id }>(entriesSql)
  return Object.freeze({
    lines: ({ planId, periodId, fromDay, focusYear }: WantedRound): RoundLine[] =>
      round.all(periodId, periodId, fromDay, planId, focusYear, focusYear).map(lineOf),
    /** Whether what the round of this period says of the activity is the newest that a round says of it. */
    isNewest: (activityId: Id, periodId: Id): boolean => laterEntry.get(activityId, periodId) === undefined,
    /** The entries of an activity in a period: one, or more after a merge. */
    entriesOf: (activityId: Id, periodId: Id): Id[] => entries.all(activityId, periodId).map(({ id }) => id),
  })
}

function lineOf(row: RoundRow): RoundLine {
  return {
    activityId: row.activity_id,
    reference: row.reference,
    title: row.title,
    areaName: row.area_name,
    status: row.status,
    endDay: row.end_day,
    lastNote: row.note_day === null ? null : { day: row.note_day, kind: row.note_kind, text: row.note_text },
    entry: entryOf(row),
    isNewest: row.is_newest === 1,
    previous: previousOf(row),
  }
}

function entryOf(row: RoundRow): RoundLine['entry'] {
  if (row.entry_id === null) return null
  const { outcome, rating, rating_proposed: proposed, rating_reason: reason } = row
  const given = { rating, proposed, reason }
  return { id: row.entry_id, outcome, rating: given, day: row.entry_day, authorName: row.author_name }
}

function previousOf(row: RoundRow): RoundLine['previous'] {
  const { previous_period: periodId, previous_outcome: outcome, previous_rating: rating } = row
  if (periodId === null) return null
  return { periodId, outcome, rating: { rating, proposed: row.previous_proposed, reason: row.previous_reason } }
}
