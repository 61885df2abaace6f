import type { EntityName, EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import type { Parameter, ReadDb, ReadStatement } from '../../database.ts'
import { tracked, trackedEntity } from '../../log/tracked.ts'
import { recordOf, valuesOf } from '../record-values.ts'
import type { RecordRow } from '../record-values.ts'
import { thereSql } from './there.ts'

type Listed<Entity extends EntityName> = { id: Id } & EntityValues<Entity>

/**
 * Questions that are the same for every entity which belongs to a plan. A record is there when it is not deleted, and neither are
 * its plan and what it goes with.
 */
export function recordStatements(database: ReadDb) {
  const one = prepared((entity) => database.prepareRead<[string], RecordRow>(oneSql(entity)))
  const all = prepared((entity) => database.prepareRead<[string], RecordRow>(ofPlanSql(entity)))
  const plans = prepared((entity) => database.prepareRead<[string], { planId: Id }>(planOfSql(entity)))

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
  return `${fromSql(entity, `${table}.*`)} and ${planColumn(entity)} = ? order by ${table}.rowid`
}

function oneSql(entity: EntityName): string {
  const { table } = trackedEntity(entity)
  return `${fromSql(entity, `${table}.*`)} and ${table}.id = ?`
}

function planOfSql(entity: EntityName): string {
  return `${fromSql(entity, `${planColumn(entity)} as planId`)} and ${trackedEntity(entity).table}.id = ?`
}

function fromSql(entity: EntityName, columns: string): string {
  const { table, scope } = trackedEntity(entity)
  const planJoin = `join plan on plan.id = ${planColumn(entity)} and plan.deleted = 0`
  if (scope.kind !== 'through') return `select ${columns} from ${table} ${planJoin} where ${thereSql(entity)}`
  const parent = trackedEntity(scope.entity).table
  const parentJoin = `join ${parent} on ${parent}.id = ${table}.${columnOf(entity, scope.field)}`
  return `select ${columns} from ${table} ${parentJoin} ${planJoin} where ${thereSql(entity, scope.field)}`
}

function planColumn(entity: EntityName): string {
  const { table, scope } = trackedEntity(entity)
  if (scope.kind === 'through') return `${trackedEntity(scope.entity).table}.plan_id`
  return `${table}.${scope.kind === 'field' ? columnOf(entity, scope.field) : 'id'}`
}

function columnOf(entity: EntityName, field: string): string {
  return trackedEntity(entity).columns.get(field)?.[0]?.name ?? field
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
