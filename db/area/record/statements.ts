import type { EntityName, EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import type { Parameter, ReadDb, ReadStatement } from '../../database.ts'
import { tracked, trackedEntity } from '../../log/tracked.ts'
import type { TrackedEntity } from '../../log/tracked.ts'
import { recordOf, valuesOf } from '../record-values.ts'
import type { RecordRow } from '../record-values.ts'

type Listed<Entity extends EntityName> = { id: Id } & EntityValues<Entity>

/**
 * Questions that are the same for every entity which belongs to a plan. A record is there when it is not deleted, and neither are
 * its plan and the record through which it belongs to that.
 */
export function recordStatements(database: ReadDb) {
  const one = prepared((entity) => database.prepareRead<[string], RecordRow>(oneSql(trackedEntity(entity))))
  const all = prepared((entity) => database.prepareRead<[string], RecordRow>(ofPlanSql(entity)))
  const plans = prepared((entity) => database.prepareRead<[string], { planId: Id }>(planOfSql(trackedEntity(entity))))

  return Object.freeze({
    /** Null when there is no such record, or no more. */
    values: <Entity extends EntityName>(entity: Entity, id: Id): EntityValues<Entity> | null => {
      const row = one(entity).get(id)
      return row === undefined ? null : valuesOf(entity, row)
    },
    /** In the order in which they were made. */
    ofPlan: <Entity extends EntityName>(entity: Entity, planId: Id): readonly Listed<Entity>[] =>
      all(entity)
        .all(planId)
        .map((row) => recordOf(entity, row)),
    /** The plan that a record is of; null when there is no such record, or no more. */
    planOf: (entity: EntityName, id: Id): Id | null => plans(entity).get(id)?.planId ?? null,
  })
}

/** The records of a plan, or of an entity that knows its plan through another. Their number is the order of arrival. */
function ofPlanSql(entity: EntityName): string {
  const { table } = trackedEntity(entity)
  return `${fromSql(trackedEntity(entity), `${table}.*`)} and ${planColumn(trackedEntity(entity))} = ? order by ${table}.rowid`
}

function oneSql(entity: TrackedEntity): string {
  return `${fromSql(entity, `${entity.table}.*`)} and ${entity.table}.id = ?`
}

function planOfSql(entity: TrackedEntity): string {
  return `${fromSql(entity, `${planColumn(entity)} as planId`)} and ${entity.table}.id = ?`
}

/** An optional activity of a record takes the record along when it is deleted. */
function fromSql(entity: TrackedEntity, columns: string): string {
  const { table, scope, references } = entity
  const parent = scope.kind === 'through' ? trackedEntity(scope.entity).table : null
  const joins = [
    ...(parent === null ? [] : [`join ${parent} on ${parent}.id = ${table}.${columnOf(entity, scopeField(entity))}`]),
    `join plan on plan.id = ${planColumn(entity)} and plan.deleted = 0`,
  ]
  const parentIsThere = parent === null ? '' : ` and ${parent}.deleted = 0`
  const hasOptionalActivity = references.has('activityId') && parent !== 'activity'
  const activityIsThere = hasOptionalActivity
    ? ` and not exists (select 1 from activity where activity.id = ${table}.activity_id and activity.deleted = 1)`
    : ''
  return `select ${columns} from ${table} ${joins.join(' ')} where ${table}.deleted = 0${parentIsThere}${activityIsThere}`
}

function scopeField({ scope }: TrackedEntity): string {
  return scope.kind === 'through' || scope.kind === 'field' ? scope.field : 'id'
}

function columnOf(entity: TrackedEntity, field: string): string {
  return entity.columns.get(field)?.[0]?.name ?? field
}

function planColumn(entity: TrackedEntity): string {
  const { table, scope } = entity
  if (scope.kind === 'through') return `${trackedEntity(scope.entity).table}.plan_id`
  return `${table}.${columnOf(entity, scopeField(entity))}`
}

/** Every entity that belongs to a plan, prepared once when the workspace is opened. */
function prepared<Parameters extends Parameter[], Row>(
  prepare: (entity: EntityName) => ReadStatement<Parameters, Row>,
): (entity: EntityName) => ReadStatement<Parameters, Row> {
  const statements = new Map<EntityName, ReadStatement<Parameters, Row>>()
  for (const [entity, { scope }] of tracked) {
    if (scope.kind === 'field' || scope.kind === 'through') statements.set(entity, prepare(entity))
  }
  return (entity) => {
    const statement = statements.get(entity)
    if (statement === undefined) throw new Error(`${entity} belongs to no plan`)
    return statement
  }
}
