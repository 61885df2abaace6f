import type { Id } from '#contract/values'
import type { ReadDb } from '../../database.ts'

/** Questions about what wants attention. */
export function attentionStatements(database: ReadDb) {
  const disputed = database.prepareRead<[string], { id: Id }>(
    `select distinct activity.id from conflict join activity on activity.id = conflict.row and activity.deleted = 0
     where conflict.entity = 'activity' and activity.plan_id = ?`,
  )
  return Object.freeze({
    /** Activities with a field that two copies changed differently and nobody has settled. */
    disputedActivities: (planId: Id): Id[] => disputed.all(planId).map(({ id }) => id),
  })
}
