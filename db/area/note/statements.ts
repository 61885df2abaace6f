import type { Note } from '#contract/area/note'
import type { DayRange } from '#contract/entity/monitoring'
import type { EntityValues } from '#contract/entity/table'
import type { InputOf } from '#contract/types'
import type { Id } from '#contract/values'
import { firstDayOf, lastDayOf } from '#domain/days'
import type { ReadDb } from '../../database.ts'
import { recordOf, valuesOf } from '../record-values.ts'
import type { RecordRow } from '../record-values.ts'

type NoteRow = RecordRow & {
  readonly author_name: string | null
  readonly activity_reference: string | null
  readonly activity_title: string | null
}

/** Which notes: all of a plan when `activityId` is null. A limit of -1 is none. */
export type WantedNotes = Omit<InputOf<'note.list'>, 'offset' | 'limit'>

/** Plan twice or activity, kind twice, first and last day. */
type PlanFilter = [string, string, string | null, string | null, string, string]
type ActivityFilter = [string, string | null, string | null, string, string]

// A day known only by its year or month is in a period that any of its days is in: it sorts before each of them, and with "-99" after.
const inPeriod = "day || '-99' >= ? and day <= ?"

const ofPlan = /* sql */ `
plan_id = ? and deleted = 0
and (activity_id is null or activity_id not in (select id from activity where plan_id = ? and deleted = 1))
and (? is null or kind = ?) and ${inPeriod}
`
const ofActivity = /* sql */ `activity_id = ? and deleted = 0 and (? is null or kind = ?) and ${inPeriod}`

/** A page of the notes of a plan, newest first. */
export const notesOfPlanSql = /* sql */ `select number from note where ${ofPlan} order by day desc, number desc limit ? offset ?`

/** A page of the notes of an activity, newest first. */
export const notesOfActivitySql = /* sql */ `select number from note where ${ofActivity} order by day desc, number desc limit ? offset ?`

/**
 * Notes on the days after a time on which its rounds went through their activities: what is written in the round of a period is said of that
 * period, though its day lies in the next. Parameters: the last day, the plan, first and last day.
 */
export const notesOfRoundsSql = /* sql */ `
select distinct note.number from reporting_period
cross join round_entry on round_entry.period_id = reporting_period.id and round_entry.deleted = 0
  and round_entry.outcome = 'updated' and round_entry.day > ?
cross join activity on activity.id = round_entry.activity_id and activity.deleted = 0
cross join note on note.activity_id = activity.id and note.day = round_entry.day and note.deleted = 0
where reporting_period.plan_id = ? and reporting_period.deleted = 0
  and reporting_period.from_day >= ? and reporting_period.to_day <= ?
order by note.day desc, note.number desc
`

/** Questions about monitoring notes. Those of a deleted activity or plan are unknown. */
export function noteStatements(database: ReadDb) {
  const planPage = database.prepareRead<[...PlanFilter, number, number], { number: number }>(notesOfPlanSql)
  const planCount = database.prepareRead<PlanFilter, { count: number }>(
    `select count(*) as count from note where ${ofPlan}`,
  )
  const activityPage = database.prepareRead<[...ActivityFilter, number, number], { number: number }>(notesOfActivitySql)
  const activityCount = database.prepareRead<ActivityFilter, { count: number }>(
    `select count(*) as count from note where ${ofActivity}`,
  )
  const roundNotes = database.prepareRead<[string, string, string, string], { number: number }>(notesOfRoundsSql)
  const byNumbers = database.prepareRead<[string], NoteRow>(
    `select note.*, person.name as author_name, activity.reference as activity_reference, activity.title as activity_title
     from json_each(?) as wanted cross join note on note.number = wanted.value
     left join person on person.id = note.author_id left join activity on activity.id = note.activity_id
     order by wanted.key`,
  )
  const one = database.prepareRead<[string], RecordRow>(
    `select note.* from note join plan on plan.id = note.plan_id and plan.deleted = 0
     left join activity on activity.id = note.activity_id
     where note.id = ? and note.deleted = 0 and coalesce(activity.deleted, 0) = 0`,
  )

  const notesAt = (found: readonly { readonly number: number }[]): Note[] =>
    byNumbers.all(JSON.stringify(found.map(({ number }) => number))).map(noteOf)

  return Object.freeze({
    page: (wanted: WantedNotes, limit: number, offset: number): Note[] => {
      const { planId, activityId } = wanted
      const found =
        activityId === null
          ? planPage.all(planId, planId, ...filterOf(wanted), limit, offset)
          : activityPage.all(activityId, ...filterOf(wanted), limit, offset)
      return notesAt(found)
    },
    /** Those written in the rounds of a time after its last day, newest first. */
    ofRounds: (planId: Id, { fromDay, toDay }: DayRange): Note[] =>
      notesAt(roundNotes.all(toDay, planId, fromDay, toDay)),
    count: (wanted: WantedNotes): number => {
      const { planId, activityId } = wanted
      const row =
        activityId === null
          ? planCount.get(planId, planId, ...filterOf(wanted))
          : activityCount.get(activityId, ...filterOf(wanted))
      return row?.count ?? 0
    },
    /** Null when there is no such note, or no more. */
    values: (id: Id): EntityValues<'note'> | null => {
      const row = one.get(id)
      return row === undefined ? null : valuesOf('note', row)
    },
  })
}

function filterOf({ kind, fromDay, toDay }: WantedNotes): [string | null, string | null, string, string] {
  return [kind, kind, fromDay === null ? '' : firstDayOf(fromDay), toDay === null ? '9999-12-31' : lastDayOf(toDay)]
}

function noteOf(row: NoteRow): Note {
  return {
    ...recordOf('note', row),
    authorName: row.author_name,
    activityReference: row.activity_reference,
    activityTitle: row.activity_title,
  }
}
