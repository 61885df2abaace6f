import type { EntityName } from '#contract/entity/table'
import type { Id } from '#contract/values'
import { deletedField } from '#domain/merge/record'
import type { Parameter, WriteDb, WriteStatement } from '../database.ts'
import { createProjection } from '../log/projection.ts'
import { trackedEntity } from '../log/tracked.ts'
import type { NumberedOperation } from './log.ts'
import type { RawRow } from './present-rows.ts'

/** The tables of a past, as they are filled. Every statement is prepared at its first use and kept. */
export type PastTables = {
  /** Puts a row in as it stands elsewhere, under the same number. */
  readonly copy: (entity: EntityName, columns: readonly string[], row: RawRow) => void
  readonly insert: (entity: EntityName, id: Id, values: ReadonlyMap<string, unknown>) => void
  /** Takes a record out again, as if it had never been there. */
  readonly takeOut: (entity: EntityName, id: Id) => void
  readonly takeOutAll: (entity: EntityName) => void
  readonly setDeleted: (entity: EntityName, id: Id) => void
  readonly renumber: (entity: EntityName, id: Id, number: Parameter) => void
  readonly addConflict: (entity: EntityName, id: Id, field: string) => void
  /** Keeps an operation under its own number, so that history pages through the past as through the present. */
  readonly addOperation: (operation: NumberedOperation) => void
}

export function createPastTables(database: WriteDb): PastTables {
  const projection = createProjection(database)
  const statements = new Map<string, WriteStatement<Parameter[]>>()
  const prepared = (sql: string): WriteStatement<Parameter[]> => {
    const statement = statements.get(sql) ?? database.prepareWrite<Parameter[]>(sql)
    statements.set(sql, statement)
    return statement
  }
  const conflict = prepared('insert into conflict (entity, row, field) values (?, ?, ?)')
  const operation = prepared(insertion('operation', operationColumns))
  const insertions = new Map<EntityName, WriteStatement<Parameter[]>>()
  const copying = (entity: EntityName, columns: readonly string[]): WriteStatement<Parameter[]> => {
    const known = insertions.get(entity) ?? prepared(insertion(trackedEntity(entity).table, columns))
    insertions.set(entity, known)
    return known
  }

  return {
    copy: (entity, columns, row) => void copying(entity, columns).run(...row),
    insert: projection.insert,
    takeOut: (entity, id) => void prepared(`delete from ${trackedEntity(entity).table} where id = ?`).run(id),
    takeOutAll: (entity) => void prepared(`delete from ${trackedEntity(entity).table}`).run(),
    setDeleted: (entity, id) => projection.update(entity, id, deletedField, true),
    renumber: (entity, id, number) => {
      prepared(`update ${trackedEntity(entity).table} set rowid = ? where id = ?`).run(number, id)
    },
    addConflict: (entity, id, field) => void conflict.run(entity, id, field),
    addOperation: (given) => void operation.run(...operationColumns.map((column) => given[column])),
  }
}

const operationColumns = [
  'number',
  'id',
  'lamport',
  'at',
  'actor',
  'command',
  'entity',
  'row',
  'field',
  'value',
  'context',
  'scope',
] as const

function insertion(table: string, columns: readonly string[]): string {
  return `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`
}
