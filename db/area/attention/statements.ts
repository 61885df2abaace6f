import type { ActivityDates } from '#domain/activity-dates'
import type { Id } from '#contract/values'
import type { Status } from '#contract/vocabulary'
import type { ReadDb } from '../../database.ts'

type ActivityRow = ActivityDates & {
  readonly id: Id
  readonly reference: string
  readonly title: string
  readonly status: Status
}

/** Each table is asked once for the whole plan, or organisation. */
export const attentionSql = {
  activities: `select id, reference, title, status, planned_start as plannedStart, planned_end as plannedEnd,
      revised_start as revisedStart, revised_end as revisedEnd, actual_start as actualStart, actual_end as actualEnd
    from activity where plan_id = ? and deleted = 0`,
  chosenYears: `select distinct activity.id, selection.year from activity
    join selection on selection.activity_id = activity.id and selection.decision = 'chosen' and selection.deleted = 0
    where activity.plan_id = ? and activity.deleted = 0`,
  ledBy: `select distinct activity_id as id from participation
    where organisation_id = ? and role in ('lead', 'co-lead') and deleted = 0`,
} as const

/** Questions about what wants attention. */
export function attentionStatements(database: ReadDb) {
  const activities = database.prepareRead<[string], ActivityRow>(attentionSql.activities)
  const chosenYears = database.prepareRead<[string], { id: Id; year: number }>(attentionSql.chosenYears)
  const ledBy = database.prepareRead<[string], { id: Id }>(attentionSql.ledBy)
  const disputed = database.prepareRead<[string], { id: Id }>(
    `select distinct activity.id from conflict join activity on activity.id = conflict.row and activity.deleted = 0
     where conflict.entity = 'activity' and activity.plan_id = ?`,
  )
  return Object.freeze({
    activities: (planId: Id): readonly ActivityRow[] => activities.all(planId),
    /** The years that activities of the plan were chosen for, by their ids. */
    chosenYears: (planId: Id): ReadonlyMap<Id, readonly number[]> => {
      const byActivity = Map.groupBy(chosenYears.all(planId), ({ id }) => id)
      return new Map([...byActivity].map(([id, rows]) => [id, rows.map(({ year }) => year)]))
    },
    /** The activities of all plans that an organisation leads, alone or with others. */
    ledBy: (organisationId: Id): ReadonlySet<Id> => new Set(ledBy.all(organisationId).map(({ id }) => id)),
    /** Activities with a field that two copies changed differently and nobody has settled. */
    disputedActivities: (planId: Id): Id[] => disputed.all(planId).map(({ id }) => id),
  })
}
