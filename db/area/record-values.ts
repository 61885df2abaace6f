import type { EntityName, EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import { fromColumns } from '../log/columns.ts'
import type { Row } from '../log/columns.ts'
import { trackedEntity } from '../log/tracked.ts'

/** A row of a table of records, with all its columns. */
export type RecordRow = Row & { readonly id: Id }

/** The fields of a record, put together from its row. */
export function valuesOf<Entity extends EntityName>(entity: Entity, row: Row): EntityValues<Entity> {
  return filled(entity, row, {}) as EntityValues<Entity> // see `filled`
}

/** The id and fields of a record. */
export function recordOf<Entity extends EntityName>(entity: Entity, row: RecordRow): { id: Id } & EntityValues<Entity> {
  return filled(entity, row, { id: row.id }) as { id: Id } & EntityValues<Entity> // see `filled`
}

/**
 * The same object with the record's fields: the table holds what the contract's schemas let through, column by column. Filled in place,
 * because whole plans are read this way.
 */
function filled(entity: EntityName, row: Row, values: { [field: string]: unknown }): object {
  for (const [field, columns] of trackedEntity(entity).columns) values[field] = fromColumns(columns, row)
  return values
}
