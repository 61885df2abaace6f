import type { Day, Id, Instant } from '#contract/values'
import type { Status } from '#contract/vocabulary'
import type { ReadDb } from '../../database.ts'

/** An operation that wrote a day of a plan: a record's making, or the edit of one of its days. */
export type DayOperation = {
  readonly row: Id
  readonly at: Instant
  readonly actor: Id | null
  readonly actorName: string | null
  readonly field: string
  /** JSON of the field, or of all fields of a record that is made. */
  readonly value: string
}

/** An activity's end as it is. */
type EndRow = {
  readonly id: Id
  readonly title: string
  readonly status: Status
  readonly agreed: Day
  readonly actual: Day | null
}

type MilestoneRow = { readonly id: Id; readonly activityId: Id; readonly title: string }

const activityDays = "('plannedStart', 'revisedStart', 'plannedEnd', 'revisedEnd')"
const milestoneDays = "('plannedDay', 'revisedDay')"

export const slippageSql = {
  ends: `select id, title, status, coalesce(revised_end, planned_end) as agreed, actual_end as actual from activity
    where plan_id = ? and deleted = 0 and coalesce(revised_end, planned_end) is not null order by number`,
  // What was moved when it was made and never again is found in the tables, all the rest in the log.
  movedActivities: `select id, title from activity
    where plan_id = ? and deleted = 0 and (revised_start is not null or revised_end is not null
      or id in (select row from operation where scope = ? and entity = 'activity' and field in ${activityDays}))`,
  movedMilestones: `select milestone.id, activity_id as activityId, milestone.title from activity
    join milestone on milestone.activity_id = activity.id and milestone.deleted = 0
    where activity.plan_id = ? and activity.deleted = 0 and (revised_day is not null
      or milestone.id in (select row from operation where scope = ? and entity = 'milestone' and field in ${milestoneDays}))`,
  // In the order in which the log decides which of several writes is shown.
  operations: `select row, operation.at, actor, person.name as actorName, field, operation.value from json_each(?) as wanted
    cross join operation on operation.row = wanted.value and field in
      ('*', 'plannedStart', 'revisedStart', 'plannedEnd', 'revisedEnd', 'plannedDay', 'revisedDay')
    left join person on person.id = operation.actor
    order by lamport, operation.id`,
} as const

/** Questions about days that were moved. */
export function slippageStatements(database: ReadDb) {
  const ends = database.prepareRead<[string], EndRow>(slippageSql.ends)
  const movedActivities = database.prepareRead<[string, string], { id: Id; title: string }>(slippageSql.movedActivities)
  const movedMilestones = database.prepareRead<[string, string], MilestoneRow>(slippageSql.movedMilestones)
  const operations = database.prepareRead<[string], DayOperation>(slippageSql.operations)

  return Object.freeze({
    /** Activities that have an end which was agreed. */
    ends: (planId: Id): EndRow[] => ends.all(planId),
    movedActivities: (planId: Id): { id: Id; title: string }[] => movedActivities.all(planId, planId),
    movedMilestones: (planId: Id): MilestoneRow[] => movedMilestones.all(planId, planId),
    /** All that was ever written about the days of these records. */
    operations: (ids: readonly Id[]): DayOperation[] => operations.all(JSON.stringify(ids)),
  })
}
