import type { Id, Instant } from '#contract/values'
import type { WriteDb } from './database.ts'
import type { OperationRow } from './log/operations.ts'

/** A command that was carried out in this file. `answer` is the JSON text that was answered. */
export type CommandRecord = {
  readonly id: Id
  readonly name: string
  /** The edited field, when it was an edit. */
  readonly field: string | null
  readonly subject: string
  readonly at: Instant
  readonly actor: Id | null
  readonly answer: string
  readonly kind: 'do' | 'undo' | 'redo'
  /** The command whose changes an undo or redo takes back. */
  readonly undoes: Id | null
  /** Numbers of its first and last operation; null when it wrote none. */
  readonly range: { readonly first: number; readonly last: number } | null
}

type Row = Omit<CommandRecord, 'range'> & {
  readonly first_operation: number | null
  readonly last_operation: number | null
}

export type CommandLog = {
  readonly find: (id: Id) => CommandRecord | null
  readonly add: (command: CommandRecord) => void
  readonly operationsOf: (command: CommandRecord) => readonly OperationRow[]
}

export function createCommandLog(database: WriteDb): CommandLog {
  const find = database.prepareRead<[string], Row>('select * from command where id = ?')
  const add = database.prepareWrite<(string | number | null)[]>(
    `insert into command (id, name, field, subject, at, actor, answer, kind, undoes, first_operation, last_operation)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const operations = database.prepareRead<[number, number], OperationRow>(
    'select * from operation where number between ? and ? order by number',
  )
  return {
    find: (id) => {
      const row = find.get(id)
      if (row === undefined) return null
      const { first_operation: first, last_operation: last, ...command } = row
      return { ...command, range: first === null || last === null ? null : { first, last } }
    },
    add: ({ id, name, field, subject, at, actor, answer, kind, undoes, range }) => {
      add.run(id, name, field, subject, at, actor, answer, kind, undoes, range?.first ?? null, range?.last ?? null)
    },
    operationsOf: ({ range }) => (range === null ? [] : operations.all(range.first, range.last)),
  }
}
