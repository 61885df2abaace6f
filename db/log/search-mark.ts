import type { EntityName } from '#contract/entity/table'
import type { Id } from '#contract/values'
import { birthField, deletedField } from '#domain/merge/record'
import type { WriteDb } from '../database.ts'
import { trackedEntity } from './tracked.ts'

/** Marks a record for the search index when a field whose text is searched, or its being there at all, has changed. */
export function createSearchMark(database: WriteDb): (entity: EntityName, row: Id, field: string) => void {
  const mark = database.prepareWrite<[string, string]>(
    'insert into search_pending (entity, row) values (?, ?) on conflict do nothing',
  )
  return (entity, row, field) => {
    const { searched } = trackedEntity(entity)
    const isWhole = field === birthField || field === deletedField
    if (searched.includes(field) || (isWhole && searched.length > 0)) mark.run(entity, row)
  }
}
