import type { Id } from '#contract/values'
import type { ReadDb } from '../../database.ts'

/** Questions that only a report asks; what it says is asked of the areas. */
export function reportStatements(database: ReadDb) {
  const organisations = database.prepareRead<[string, string], { id: Id }>(
    `select organisation_id as id from party where plan_id = ? and deleted = 0
     union
     select participation.organisation_id from activity
     join participation on participation.activity_id = activity.id and participation.deleted = 0
     where activity.plan_id = ? and activity.deleted = 0`,
  )

  return Object.freeze({
    /** Organisations that are parties of the plan or take part in its activities. */
    organisationIds: (planId: Id): ReadonlySet<Id> => new Set(organisations.all(planId, planId).map(({ id }) => id)),
  })
}
