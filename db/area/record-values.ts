import type { EntityName, EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import { fromColumns } from '../log/columns.ts'
import type { Row } from '../log/columns.ts'
import { trackedEntity } from '../log/tracked.ts'

/** A row of a table of records, with all its columns. */
export type RecordRow = Row & { readonly id: Id }

/** The fields of a record, put together from its row. */
export function valuesOf<Entity extends EntityName>(entity: Entity, row: Row): EntityValues<Entity> {
  const fields = [...trackedEntity(entity).columns].map(
    ([field, columns]) => [field, fromColumns(columns, row)] as const,
  )
  // The table holds what the contract's schemas let through, column by column.
  return Object.fromEntries(fields) as EntityValues<Entity>
}

/** The id and fields of a record. */
export function recordOf<Entity extends EntityName>(entity: Entity, row: RecordRow): { id: Id } & EntityValues<Entity> {
  return { id: row.id, ...valuesOf(entity, row) }
}
