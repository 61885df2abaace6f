import { searchedRecords } from '#contract/area/search'
import type { EntityName } from '#contract/entity/table'
import type { Id } from '#contract/values'
import { normaliseText } from '#domain/search-text'
import type { WriteDb } from '../../database.ts'
import { columnsOf } from '../../log/projection.ts'
import { trackedEntity } from '../../log/tracked.ts'
import { planWord } from './plan-word.ts'

type Texts = { readonly plan_id: Id; readonly text: string }

/** For every searched entity besides activities and notes: puts the words of one of its records into the common index. */
export function recordIndexes(database: WriteDb): readonly (readonly [EntityName, (id: Id) => void])[] {
  const number = database.prepareRead<[string, string], { number: number }>(
    'select number from search_record where row = ? and entity = ?',
  )
  const add = database.prepareWrite<[string, string]>('insert into search_record (row, entity) values (?, ?)')
  const forget = database.prepareWrite<[number]>('delete from record_search where rowid = ?')
  const keep = database.prepareWrite<[number, string, string]>(
    'insert into record_search (rowid, plan, text) values (?, ?, ?)',
  )

  function numberOf(entity: EntityName, id: Id): number {
    const known = number.get(id, entity)
    if (known !== undefined) return known.number
    add.run(id, entity)
    return numberOf(entity, id)
  }

  return searchedRecords.map((entity) => {
    const texts = database.prepareRead<[string], Texts>(textsSql(entity))
    return [
      entity,
      (id) => {
        const found = texts.get(id)
        // A record that still waits for what it points to is in no table yet; it is marked again when it arrives.
        if (found === undefined) return
        const row = numberOf(entity, id)
        forget.run(row)
        keep.run(row, planWord(found.plan_id), normaliseText(found.text))
      },
    ]
  })
}

/** The searched texts of a record as one, and its plan, whether they are deleted or not: every search looks at the record anyway. */
function textsSql(entity: EntityName): string {
  const { table, scope, searched } = trackedEntity(entity)
  const columns = searched.flatMap((field) => columnsOf(entity, field).map(({ name }) => name))
  const text = columns.map((name) => `coalesce(${table}.${name}, '')`).join(' || char(10) || ')
  if (scope.kind !== 'through') return `select plan_id, ${text} as text from ${table} where id = ?`
  const parent = trackedEntity(scope.entity).table
  const key = columnsOf(entity, scope.field)[0]?.name ?? scope.field
  return `select ${parent}.plan_id, ${text} as text from ${table} join ${parent} on ${parent}.id = ${table}.${key} where ${table}.id = ?`
}
