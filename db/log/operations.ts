import type { Id, Instant } from '#contract/values'
import type { RecordOperation } from '#domain/merge/record'
import { birthField } from '#domain/merge/record'
import type { ReadStatement, WriteDb } from '../database.ts'

/** A row of the log, without its number. `value` and `context` are JSON texts. */
export type OperationRow = {
  readonly id: string
  readonly lamport: number
  readonly at: Instant
  readonly actor: Id | null
  readonly command: Id
  readonly entity: string
  readonly row: Id
  readonly field: string
  readonly value: string
  readonly context: string
  readonly scope: Id | null
}

type StoredOperation = Pick<OperationRow, 'id' | 'lamport' | 'field' | 'value' | 'context' | 'scope'>

type StoredOutline = Omit<StoredOperation, 'value'>

/** An operation of one record, and the plan it belongs to. */
export type KnownOperation = RecordOperation & { readonly scope: Id | null }

/** An operation without its value. */
export type OperationOutline = Omit<KnownOperation, 'value'>

export type OperationLog = {
  /** Adds an operation; false when one with this id is there already. */
  readonly append: (operation: OperationRow) => boolean
  readonly ofRecord: (entity: string, row: Id) => readonly KnownOperation[]
  /** The record's making and the edits of one field. */
  readonly ofField: (entity: string, row: Id, field: string) => readonly KnownOperation[]
  /** The same without their values, which may be long: enough to say which of them stand. */
  readonly outlineOfField: (entity: string, row: Id, field: string) => readonly OperationOutline[]
  readonly byId: (id: string) => OperationRow | undefined
  /** The operations that a device and incarnation wrote after a counter, with their numbers. */
  readonly after: (origin: string, counter: number) => readonly (OperationRow & { readonly number: number })[]
  /** The number of the newest operation; 0 in an empty log. */
  readonly lastNumber: () => number
}

const columns = 'id, lamport, at, actor, command, entity, row, field, value, context, scope'

export function createOperationLog(database: WriteDb): OperationLog {
  const insert = database.prepareWrite<
    [string, number, string, string | null, string, string, string, string, string, string, string | null]
  >(`insert into operation (${columns}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing`)
  const ofRecord: ReadStatement<[string, string], StoredOperation> = database.prepareRead(
    'select id, lamport, field, value, context, scope from operation where row = ? and entity = ?',
  )
  const ofField: ReadStatement<[string, string, string, string], StoredOperation> = database.prepareRead(
    `select id, lamport, field, value, context, scope from operation
     where row = ? and field in (?, ?) and entity = ?`,
  )
  const outline: ReadStatement<[string, string, string, string], StoredOutline> = database.prepareRead(
    `select id, lamport, field, context, scope from operation
     where row = ? and field in (?, ?) and entity = ?`,
  )
  const byId = database.prepareRead<[string], OperationRow>(`select ${columns} from operation where id = ?`)
  // "/" is the character after ".": all ids that begin with the origin's name.
  const after = database.prepareRead<[string, string, number, number], OperationRow & { number: number }>(
    `select number, ${columns} from operation where id > ? and id < ? and cast(substr(id, ?) as integer) > ?`,
  )
  const last = database.prepareRead<[], { number: number }>('select coalesce(max(number), 0) as number from operation')

  return {
    append: ({ id, lamport, at, actor, command, entity, row, field, value, context, scope }) =>
      insert.run(id, lamport, at, actor, command, entity, row, field, value, context, scope) === 1,
    ofRecord: (entity, row) => ofRecord.all(row, entity).map(known),
    ofField: (entity, row, field) => ofField.all(row, birthField, field, entity).map(known),
    outlineOfField: (entity, row, field) =>
      outline
        .all(row, birthField, field, entity)
        .map((stored) => ({ ...stored, context: readContext(stored.context) })),
    byId: (id) => byId.get(id),
    after: (origin, counter) => after.all(`${origin}.`, `${origin}/`, origin.length + 2, counter),
    lastNumber: () => last.get()?.number ?? 0,
  }
}

function known(stored: StoredOperation): KnownOperation {
  return { ...stored, value: JSON.parse(stored.value), context: readContext(stored.context) }
}

/** The ids in a stored context. */
export function readContext(text: string): readonly string[] {
  return JSON.parse(text) as readonly string[] // only lists of checked ids are ever appended
}
