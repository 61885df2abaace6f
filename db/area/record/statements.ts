import type { EntityName, EntityValues, FieldName } from '#contract/entity/table'
import type { Id } from '#contract/values'
import type { ReadDb, ReadStatement } from '../../database.ts'
import { tracked } from '../../log/tracked.ts'
import { recordOf, valuesOf } from '../record-values.ts'
import type { RecordRow } from '../record-values.ts'
import { ofActivitySql, ofPlanSql, oneSql, planOfSql, referringSql } from './record-sql.ts'

type Listed<Entity extends EntityName> = { id: Id } & EntityValues<Entity>

/**
 * Questions that are the same for every entity which belongs to a plan. A record is there when it is not deleted, and neither are
 * its plan and what it goes with.
 */
export function recordStatements(database: ReadDb) {
  const one = prepared((entity) => database.prepareRead<[string], RecordRow>(oneSql(entity)))
  const all = prepared((entity) => database.prepareRead<[string], RecordRow>(ofPlanSql(entity)))
  const plans = prepared((entity) => database.prepareRead<[string], { planId: Id }>(planOfSql(entity)))
  const ofOneActivity = prepared((entity) => preparedOfActivity(database, entity))
  const referring = new Map<string, ReadStatement<[string], RecordRow>>()

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
    /** Those of the plan's records that name the activity, or go with what names it; in the order in which they were made. */
    ofActivity: <Entity extends EntityName>(entity: Entity, planId: Id, activityId: Id): readonly Listed<Entity>[] =>
      ofOneActivity(entity)(planId, activityId).map((row) => recordOf(entity, row)),
    /** Those that name another record in a field, which an index must serve; in the order in which they were made. */
    naming: <Entity extends EntityName>(
      entity: Entity,
      field: FieldName<Entity> & string,
      id: Id,
    ): readonly Listed<Entity>[] => {
      const sql = referringSql(entity, field)
      const statement = referring.get(sql) ?? database.prepareRead<[string], RecordRow>(sql)
      referring.set(sql, statement)
      return statement.all(id).map((row) => recordOf(entity, row))
    },
    /** The plan that a record is of; null when there is no such record, or no more. */
    planOf: (entity: EntityName, id: Id): Id | null => plans(entity).get(id)?.planId ?? null,
  })
}

type OfActivity = (planId: Id, activityId: Id) => readonly RecordRow[]

function preparedOfActivity(database: ReadDb, entity: EntityName): OfActivity {
  const question = ofActivitySql(entity)
  if (question === null) return () => []
  const statement = database.prepareRead<Id[], RecordRow>(question.sql)
  return (planId, activityId) => statement.all(planId, ...Array<Id>(question.ways).fill(activityId))
}

/** Of every entity that belongs to a plan, prepared once when the workspace is opened. */
function prepared<Prepared>(prepare: (entity: EntityName) => Prepared): (entity: EntityName) => Prepared {
  const statements = new Map<EntityName, Prepared>()
  for (const [entity, { scope }] of tracked) {
    if (scope.kind === 'field' || scope.kind === 'through') statements.set(entity, prepare(entity))
  }
  return (entity) => {
    const statement = statements.get(entity)
    if (statement === undefined) throw new Error(`${entity} belongs to no plan`)
    return statement
  }
}
