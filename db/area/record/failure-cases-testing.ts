import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import { newId } from '../../id.ts'
import { deletedPlan, edited, unknown } from '../provoke-testing.ts'
import type { FailureCases, Provoke, Ways } from '../provoke-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { draft, newRecord, theRecord } from './drafts-testing.ts'
import type { PlainEntity } from './handlers.ts'

type Values<Entity extends PlainEntity> = Partial<Omit<EntityValues<Entity>, 'authorId'>>

/** What every entity with the usual four operations refuses, and what this one refuses besides. */
export function recordCases(
  entity: PlainEntity,
  change: object,
  own: { readonly create: Ways; readonly edit?: Ways },
): FailureCases {
  const idField = `${entity}Id`
  const gone: readonly Provoke[] = [
    () => ({ [idField]: unknown }),
    (plan) => {
      const id = theRecord(plan, entity)
      plan.callRaw(`${entity}.delete`, JSON.stringify({ requestId: newId(), [idField]: id }))
      return { [idField]: id }
    },
    (plan) => {
      const id = theRecord(plan, entity)
      deletedPlan(plan)
      return { [idField]: id }
    },
  ]
  return {
    [`${entity}.list`]: {
      'plan.unknown': [
        () => ({ planId: unknown, activityId: null }),
        (plan) => ({ planId: deletedPlan(plan).planId, activityId: null }),
      ],
    },
    [`${entity}.create`]: own.create,
    [`${entity}.edit`]: {
      [`${entity}.unknown`]: gone.map((provoke) => (plan) => ({ ...provoke(plan), ...change })),
      ...own.edit,
    },
    [`${entity}.delete`]: { [`${entity}.unknown`]: gone },
  }
}

/** A new record with these values. */
export function made<Entity extends PlainEntity>(entity: Entity, values: Values<Entity>): Provoke {
  return (plan) => draft(plan, entity, values)
}

/** A new record in a plan that was deleted before it came. */
export function madeTooLate(entity: PlainEntity): Provoke {
  return (plan) => {
    const input = draft(plan, entity)
    deletedPlan(plan)
    return input
  }
}

/** An edit of a record that had these values. */
export function changed<Entity extends PlainEntity>(
  entity: Entity,
  before: Values<Entity>,
  field: keyof Values<Entity> & string,
  value: unknown,
): Provoke {
  return (plan) => ({ [`${entity}Id`]: newRecord(plan, entity, before), ...edited(field, value) })
}

/** An activity that another plan has. */
export function foreignActivity(plan: TestPlan): Id {
  const planId = plan.newPlan()
  return plan.newActivity(planId, plan.newArea(planId))
}
