import type { EntityName } from '#contract/entity/table'
import { trackedEntity } from '../../log/tracked.ts'
import { thereSql } from './there.ts'

/** The records of a plan, or of an entity that knows its plan through another. Their number is the order of arrival. */
export function ofPlanSql(entity: EntityName): string {
  const { table } = trackedEntity(entity)
  return `${fromSql(entity, `${table}.*`)} and ${planColumn(entity)} = ? order by ${table}.rowid`
}

/**
 * Those that belong to an activity: that name it, or go with what names it. Null when no record of this kind ever does. Parameters: the
 * plan, then the activity as often as there are ways to it.
 */
export function ofActivitySql(entity: EntityName): { readonly sql: string; readonly ways: number } | null {
  const { table } = trackedEntity(entity)
  const ways = numbersOfActivitySql(entity)
  if (ways.length === 0) return null
  // The plus keeps SQLite from reading the records of the plan instead of those of the activity.
  const sql = `${fromSql(entity, `${table}.*`)} and +${planColumn(entity)} = ?
    and ${table}.rowid in (${ways.join(' union all ')}) order by ${table}.rowid`
  return { sql, ways: ways.length }
}

/** Those that name another record in a field. */
export function referringSql(entity: EntityName, field: string): string {
  const { table } = trackedEntity(entity)
  return `${fromSql(entity, `${table}.*`)} and ${table}.${columnOf(entity, field)} = ? order by ${table}.rowid`
}

/** One record. */
export function oneSql(entity: EntityName): string {
  const { table } = trackedEntity(entity)
  return `${fromSql(entity, `${table}.*`)} and ${table}.id = ?`
}

/** The plan that a record is of. */
export function planOfSql(entity: EntityName): string {
  return `${fromSql(entity, `${planColumn(entity)} as planId`)} and ${trackedEntity(entity).table}.id = ?`
}

/** Each finds numbers of records: of those that name the activity, or of those that go with what names it. Parameter: the activity. */
export function numbersOfActivitySql(entity: EntityName): readonly string[] {
  const { table, references, goesWith } = trackedEntity(entity)
  const named = (of: EntityName): string => `${columnOf(of, 'activityId')} = ?`
  const from = `select rowid from ${table} where deleted = 0`
  if (references.get('activityId') === 'activity') return [`${from} and ${named(entity)}`]
  return [...goesWith]
    .filter(([, owner]) => trackedEntity(owner).references.get('activityId') === 'activity')
    .map(([field, owner]) => {
      const ids = `select id from ${trackedEntity(owner).table} where deleted = 0 and ${named(owner)}`
      return `${from} and ${columnOf(entity, field)} in (${ids})`
    })
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
