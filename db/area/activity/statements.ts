import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import { referenceOrder } from '#domain/reference-order'
import type { ReadDb } from '../../database.ts'
import { valuesOf } from '../record-values.ts'
import type { RecordRow } from '../record-values.ts'
import { lineStatements } from './line-statements.ts'
import { pageStatements } from './page-statements.ts'
import { wholeStatements } from './whole-statements.ts'

/** The plan of an activity, and what people call it there. */
export type ActivityHead = { readonly planId: Id; readonly reference: string }

/** Another activity that has the reference already. */
export type Taken = { readonly activityId: Id; readonly reference: string; readonly title: string }

/** Questions about activities. One that is deleted, or whose plan is, is unknown, and with it its participations and selections. */
export function activityStatements(database: ReadDb) {
  const one = database.prepareRead<[string], RecordRow>(
    `select activity.* from activity join plan on plan.id = activity.plan_id and plan.deleted = 0
     where activity.id = ? and activity.deleted = 0`,
  )
  const head = database.prepareRead<[string], ActivityHead>(
    `select plan_id as planId, reference from activity join plan on plan.id = activity.plan_id and plan.deleted = 0
     where activity.id = ? and activity.deleted = 0`,
  )
  const taken = database.prepareRead<[string, string, string, string], Taken>(
    `select id as activityId, reference, title from activity
     where plan_id = ? and reference_order = ? and reference = ? and id <> ? and deleted = 0`,
  )
  const participation = database.prepareRead<[string], RecordRow>(
    `select participation.* from participation
     join activity on activity.id = participation.activity_id and activity.deleted = 0
     join plan on plan.id = activity.plan_id and plan.deleted = 0
     where participation.id = ? and participation.deleted = 0`,
  )
  const participationOf = database.prepareRead<[string, string], object>(
    'select 1 from participation where organisation_id = ? and activity_id = ? and deleted = 0',
  )
  const selection = database.prepareRead<[string], RecordRow>(
    `select selection.* from selection
     join activity on activity.id = selection.activity_id and activity.deleted = 0
     join plan on plan.id = activity.plan_id and plan.deleted = 0
     where selection.id = ? and selection.deleted = 0`,
  )
  const selectionOf = database.prepareRead<[string, number], { id: Id }>(
    'select id from selection where activity_id = ? and year = ? and deleted = 0 order by id limit 1',
  )

  return Object.freeze({
    ...lineStatements(database),
    ...pageStatements(database),
    ...wholeStatements(database),
    /** Null when there is no such activity, or no more. */
    values: (id: Id): EntityValues<'activity'> | null => {
      const row = one.get(id)
      return row === undefined ? null : valuesOf('activity', row)
    },
    /** As `values`, of which most commands need no more. */
    head: (id: Id): ActivityHead | null => head.get(id) ?? null,
    /** The other activity of the plan with this reference, if there is one; `ownId` is the one that may keep it. */
    withReference: (planId: Id, reference: string, ownId: Id | null): Taken | null =>
      taken.get(planId, referenceOrder(reference), reference, ownId ?? '') ?? null,
    participation: (id: Id): EntityValues<'participation'> | null => {
      const row = participation.get(id)
      return row === undefined ? null : valuesOf('participation', row)
    },
    takesPart: (organisationId: Id, activityId: Id): boolean =>
      participationOf.get(organisationId, activityId) !== undefined,
    selection: (id: Id): EntityValues<'selection'> | null => {
      const row = selection.get(id)
      return row === undefined ? null : valuesOf('selection', row)
    },
    /** The decision about an activity for a year, if one was made. */
    selectionOf: (activityId: Id, year: number): Id | null => selectionOf.get(activityId, year)?.id ?? null,
  })
}
