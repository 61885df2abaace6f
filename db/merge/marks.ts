import type { EntityName } from '#contract/entity/table'
import type { WriteDb } from '../database.ts'

export type Waiting = { readonly entity: string; readonly row: string; readonly field: string }

/** A field, and the id of the record that it should show but that is not there. */
export type Reference = { readonly field: string; readonly id: string }

/** What is remembered about fields besides their values: conflicts, and what waits for a record that has not arrived. */
export type Marks = {
  /** Lists a field as in conflict, or no longer; answers whether that is news. */
  readonly setConflict: (entity: EntityName, row: string, field: string, isConflict: boolean) => boolean
  /** Says anew what some fields of a record wait for. */
  readonly replaceWaiting: (
    entity: EntityName,
    row: string,
    fields: readonly string[],
    references: readonly Reference[],
  ) => void
  readonly parkedCount: () => number
  readonly waitingFor: (reference: string) => readonly Waiting[]
}

export function createMarks(database: WriteDb): Marks {
  const addConflict = database.prepareWrite<[string, string, string]>(
    'insert into conflict (entity, row, field) values (?, ?, ?) on conflict do nothing',
  )
  const endConflict = database.prepareWrite<[string, string, string]>(
    'delete from conflict where entity = ? and row = ? and field = ?',
  )
  const park = database.prepareWrite<[string, string, string, string]>(
    'insert into parked (entity, row, field, reference) values (?, ?, ?, ?) on conflict do nothing',
  )
  const unpark = database.prepareWrite<[string, string, string]>(
    'delete from parked where entity = ? and row = ? and field in (select value from json_each(?))',
  )
  const parked = database.prepareRead<[], { count: number }>('select count(*) as count from parked')
  const waiting = database.prepareRead<[string], Waiting>('select entity, row, field from parked where reference = ?')
  return {
    setConflict: (entity, row, field, isConflict) =>
      (isConflict ? addConflict : endConflict).run(entity, row, field) > 0,
    replaceWaiting: (entity, row, fields, references) => {
      unpark.run(entity, row, JSON.stringify(fields))
      for (const { field, id } of references) park.run(entity, row, field, id)
    },
    parkedCount: () => parked.get()?.count ?? 0,
    waitingFor: (reference) => waiting.all(reference),
  }
}
