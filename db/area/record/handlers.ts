import type { EntityName, EntityValues } from '#contract/entity/table'
import type { Answer, Failed } from '#contract/result'
import { done, fail } from '#contract/result'
import type { DbName, DeclaredFailure } from '#contract/types'
import type { Id } from '#contract/values'
import type { CommandContext, HandlersOf, QueryContext } from '../../handler.ts'
import { trackedEntity } from '../../log/tracked.ts'
import type { Statements } from '../../statements.ts'

/** Entities whose operations are the usual four: list, create, edit, delete (`contract/record-operations.ts`). */
export type PlainEntity =
  | 'milestone'
  | 'reportingPeriod'
  | 'roundEntry'
  | 'indicator'
  | 'indicatorValue'
  | 'risk'
  | 'issue'
  | 'measure'
  | 'fundingLine'
  | 'currencyRate'
  | 'contribution'
  | 'meeting'
  | 'agendaItem'
  | 'decision'
  | 'actionPoint'
  | 'contact'
  | 'attachment'
  | 'snooze'
  | 'criterion'

type Values<Entity extends EntityName> = EntityValues<Entity>

/** Values that are to be stored: of a new record, or of one of which a field changes. */
export type Proposed<Entity extends EntityName> = {
  readonly values: Values<Entity>
  /** Null for a record that is being made. */
  readonly id: Id | null
  /** The field that changes; null for a record that is being made. */
  readonly field: string | null
}

/** What an entity asks for beyond what is the same for all. */
export type RecordRules<Entity extends PlainEntity> = {
  /** What people call it, as "Undo …" names it. */
  readonly subject: (statements: Statements, values: Values<Entity>) => string
  /** Refuses values that cannot be; null lets them through. References have been checked before. */
  readonly fault: (
    context: QueryContext,
    proposed: Proposed<Entity>,
  ) => Failed<DeclaredFailure<`${Entity}.create`>> | null
  /** Fields that the caller does not give when a record is made, such as its author. */
  readonly complete?: (context: QueryContext) => Partial<Values<Entity>>
  /** What the stored values make of another record, written in the same step. */
  readonly follow?: (context: CommandContext, stored: Proposed<Entity>) => void
}

type Names<Entity extends PlainEntity> = Extract<
  DbName,
  `${Entity}.list` | `${Entity}.create` | `${Entity}.edit` | `${Entity}.delete`
>

/** The four handlers of an entity that belongs to a plan. */
export function recordHandlers<Entity extends PlainEntity>(
  entity: Entity,
  rules: RecordRules<Entity>,
): HandlersOf<Names<Entity>> {
  const unknown = `${entity}.unknown`

  function refusal(context: QueryContext, proposed: Proposed<Entity>): Failed<string> | null {
    return referenceFault(context.statements, entity, proposed) ?? rules.fault(context, proposed)
  }

  function create(context: CommandContext, input: Given): Answer<{ id: Id }, string> {
    // The input holds the record under its entity's name: see `createOf` in the contract.
    const values = { ...(input[entity] as Values<Entity>), ...rules.complete?.(context) }
    const fault = refusal(context, { values, id: null, field: null })
    if (fault !== null) return fault
    context.about(rules.subject(context.statements, values))
    const id = context.write.create(entity, input.id, values)
    rules.follow?.(context, { values, id, field: null })
    return done({ id })
  }

  function edit(context: CommandContext, input: Given): Answer<object, string> {
    const id = idOf(entity, input)
    const values = context.statements.record.values(entity, id)
    if (values === null) return fail(unknown, { id })
    const { field, value } = input.change
    const changed = { values: { ...values, [field]: value }, id, field }
    const fault = refusal(context, changed)
    // A merge may have left the record in a state that no officer could enter: an edit answers only for what it makes wrong.
    if (fault !== null && rules.fault(context, { values, id, field })?.code !== fault.code) return fault
    context.about(rules.subject(context.statements, values))
    // The contract's schema has paired the field with a value of its own.
    context.write.set(entity, id, field as never, value as never)
    rules.follow?.(context, changed)
    return done({})
  }

  function remove(context: CommandContext, input: Given): Answer<object, string> {
    const id = idOf(entity, input)
    const values = context.statements.record.values(entity, id)
    if (values === null) return fail(unknown, { id })
    context.about(rules.subject(context.statements, values))
    context.write.remove(entity, id)
    return done({})
  }

  function list({ statements }: QueryContext, { planId, activityId }: Wanted): Answer<object, string> {
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    const { record } = statements
    const isOfAll = activityId === null
    return done({ records: isOfAll ? record.ofPlan(entity, planId) : record.ofActivity(entity, planId, activityId) })
  }

  // Four handlers under names that hold the entity's: the compiler cannot pair them with the contract's entries itself.
  return {
    [`${entity}.list`]: list,
    [`${entity}.create`]: create,
    [`${entity}.edit`]: edit,
    [`${entity}.delete`]: remove,
  } as unknown as HandlersOf<Names<Entity>>
}

type Given = {
  readonly id: Id | null
  readonly change: { readonly field: string; readonly value: unknown }
  readonly [name: string]: unknown
}
type Wanted = { readonly planId: Id; readonly activityId: Id | null }

function idOf(entity: EntityName, input: Given): Id {
  return String(input[`${entity}Id`])
}

/** Refuses a reference to a record that is not there, or that belongs to another plan. Of an edit only the changed field is looked at. */
function referenceFault<Entity extends PlainEntity>(
  statements: Statements,
  entity: Entity,
  { values, field }: Proposed<Entity>,
): Failed<string> | null {
  const planId = planOf(statements, entity, values)
  const given = new Map<string, unknown>(Object.entries(values))
  for (const [name, target] of trackedEntity(entity).references) {
    const id = given.get(name)
    if (typeof id !== 'string' || (field !== null && field !== name)) continue
    const isThere = belongsToNone.has(target)
      ? isKnown(statements, target, id)
      : isOfPlan(statements, target, id, planId)
    if (!isThere) return fail(`${target}.unknown`, { [name]: id })
  }
  return null
}

/** Organisations and people belong to the workspace. */
const belongsToNone: ReadonlySet<EntityName> = new Set(['organisation', 'person', 'workspace'])

function isKnown(statements: Statements, target: EntityName, id: Id): boolean {
  return target === 'organisation' ? statements.organisation.isThere(id) : statements.workspace.person(id) !== null
}

function isOfPlan(statements: Statements, target: EntityName, id: Id, planId: Id | null): boolean {
  if (target === 'plan') return statements.plan.isThere(id)
  const plan = statements.record.planOf(target, id)
  return plan !== null && plan === planId
}

/** The plan of a record with these values: its own field, or that of the record through which it belongs to one. */
function planOf(statements: Statements, entity: EntityName, values: object): Id | null {
  const { scope } = trackedEntity(entity)
  const given = new Map<string, unknown>(Object.entries(values))
  if (scope.kind === 'field') return String(given.get(scope.field))
  return scope.kind === 'through' ? statements.record.planOf(scope.entity, String(given.get(scope.field))) : null
}
