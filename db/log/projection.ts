import type { EntityName } from '#contract/entity/table'
import { deletedField } from '#domain/merge/record'
import type { Parameter, ReadStatement, WriteDb, WriteStatement } from '../database.ts'
import type { Row } from './columns.ts'
import { fromColumns, toColumns } from './columns.ts'
import { trackedEntity } from './tracked.ts'

/** The tables of records, as the log writes and reads them. Every statement is prepared at its first use and kept. */
export type Projection = {
  readonly has: (entity: EntityName, id: string) => boolean
  /** What a record shows in a field; null when there is no such record. */
  readonly read: (entity: EntityName, id: string, field: string) => Shown | null
  readonly insert: (entity: EntityName, id: string, values: ReadonlyMap<string, unknown>) => void
  readonly update: (entity: EntityName, id: string, field: string, value: unknown) => void
}

export type Shown = { readonly value: unknown; readonly isDeleted: boolean }

type FieldStatements = {
  readonly read: ReadStatement<[string], Row>
  readonly update: WriteStatement<Parameter[]>
}

export function createProjection(database: WriteDb): Projection {
  const has = kept((entity) =>
    database.prepareRead<[string], Row>(`select 1 from ${trackedEntity(entity).table} where id = ?`),
  )
  const insert = kept((entity) => database.prepareWrite<Parameter[]>(insertText(entity)))
  const fields = new Map<string, FieldStatements>()

  function ofField(entity: EntityName, field: string): FieldStatements {
    const key = `${entity}.${field}`
    const known = fields.get(key) ?? fieldStatements(database, entity, field)
    fields.set(key, known)
    return known
  }

  return {
    has: (entity, id) => has(entity).get(id) !== undefined,
    read: (entity, id, field) => {
      const row = ofField(entity, field).read.get(id)
      if (row === undefined) return null
      const isDeleted = row['deleted'] === 1
      return { isDeleted, value: field === deletedField ? isDeleted : fromColumns(columnsOf(entity, field), row) }
    },
    insert: (entity, id, values) => {
      const columns = [...trackedEntity(entity).columns]
      insert(entity).run(id, ...columns.flatMap(([field, each]) => toColumns(each, values.get(field) ?? null)))
    },
    update: (entity, id, field, value) => {
      const isFlag = field === deletedField
      const parameters = isFlag ? [value === true ? 1 : 0] : toColumns(columnsOf(entity, field), value)
      ofField(entity, field).update.run(...parameters, id)
    },
  }
}

/** The columns that hold a field of an entity. */
export function columnsOf(entity: EntityName, field: string) {
  const columns = trackedEntity(entity).columns.get(field)
  if (columns === undefined) throw new Error(`${entity} has no field ${field}`)
  return columns
}

function fieldStatements(database: WriteDb, entity: EntityName, field: string): FieldStatements {
  const { table } = trackedEntity(entity)
  const names = field === deletedField ? [deletedField] : columnsOf(entity, field).map((column) => column.name)
  return {
    read: database.prepareRead(`select ${[...names, deletedField].join(', ')} from ${table} where id = ?`),
    update: database.prepareWrite(`update ${table} set ${names.map((name) => `${name} = ?`).join(', ')} where id = ?`),
  }
}

function insertText(entity: EntityName): string {
  const { table, columns } = trackedEntity(entity)
  const names = ['id', ...[...columns.values()].flat().map((column) => column.name)]
  return `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`
}

function kept<Statement>(prepare: (entity: EntityName) => Statement): (entity: EntityName) => Statement {
  const statements = new Map<EntityName, Statement>()
  return (entity) => {
    const statement = statements.get(entity) ?? prepare(entity)
    statements.set(entity, statement)
    return statement
  }
}
