import type BetterSqlite3 from 'better-sqlite3'
import type { EntityName } from '#contract/entity/table'
import type { Id } from '#contract/values'
import { trackedEntity } from '../log/tracked.ts'

/** A row as it stands: its number, then its columns in the order of the table. */
export type RawRow = readonly (string | number | null)[]

/** The present rows of an entity, of a plan or common to all plans. */
export type PresentRows = {
  readonly columns: (entity: EntityName) => readonly string[]
  readonly of: (entity: EntityName, planId: Id) => readonly RawRow[]
  /** The rows of the records with these ids. */
  readonly withIds: (entity: EntityName, ids: readonly Id[]) => readonly RawRow[]
}

type Prepared = {
  readonly columns: readonly string[]
  readonly of: (planId: Id) => readonly RawRow[]
  readonly withIds: (ids: string) => readonly RawRow[]
}

/** Reads rows whole, without making records of them: they are only put into another table of the same shape. */
export function createPresentRows(connection: BetterSqlite3.Database): PresentRows {
  const prepared = new Map<EntityName, Prepared>()
  function of(entity: EntityName): Prepared {
    const known = prepared.get(entity) ?? prepare(connection, entity)
    prepared.set(entity, known)
    return known
  }
  return {
    columns: (entity) => of(entity).columns,
    of: (entity, planId) => of(entity).of(planId),
    withIds: (entity, ids) => (ids.length === 0 ? [] : of(entity).withIds(JSON.stringify(ids))),
  }
}

function prepare(connection: BetterSqlite3.Database, entity: EntityName): Prepared {
  const { table } = trackedEntity(entity)
  const names = connection
    .prepare<[], string>(`select name from pragma_table_info('${table}') where name <> 'number' order by cid`)
    .pluck()
    .all()
  const columns = ['rowid', ...names]
  const filter = filterOf(entity)
  const rows = (where: string) =>
    connection.prepare<unknown[], RawRow>(`select ${columns.join(', ')} from ${table} ${where} order by rowid`).raw()
  const all = rows(filter)
  const withIds = rows('where id in (select value from json_each(?))')
  return {
    columns,
    of: (planId) => (filter === '' ? all.all() : all.all(planId)),
    withIds: (ids) => withIds.all(ids),
  }
}

/** Which rows are the plan's; none where they are all plans'. */
function filterOf(entity: EntityName): string {
  const { scope, columns } = trackedEntity(entity)
  const columnOf = (field: string): string => columns.get(field)?.[0]?.name ?? field
  if (scope.kind === 'none') return ''
  if (scope.kind === 'self') return 'where id = ?'
  if (scope.kind === 'field') return `where ${columnOf(scope.field)} = ?`
  const parent = trackedEntity(scope.entity)
  const planColumn = parent.columns.get('planId')?.[0]?.name ?? 'plan_id'
  return `where ${columnOf(scope.field)} in (select id from ${parent.table} where ${planColumn} = ?)`
}
