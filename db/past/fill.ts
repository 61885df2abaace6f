import type { EntityName } from '#contract/entity/table'
import type { Id } from '#contract/values'
import type { RecordOperation } from '#domain/merge/record'
import { deletedField, recordState } from '#domain/merge/record'
import { readContext } from '../log/operations.ts'
import { trackedEntity } from '../log/tracked.ts'
import { arrivalOrder, rulesOf } from '../merge/rules.ts'
import type { Extent, NumberedOperation, PastLog } from './log.ts'
import type { PresentRows, RawRow } from './present-rows.ts'
import type { PastTables } from './tables.ts'

/** Brings records into one past after another. */
export type Filler = {
  /** Begins another past, of which nothing is there yet. */
  readonly begin: (extent: Extent) => void
  /**
   * Brings in the records of some entities, of a present that ends with this operation; what they point to must be there or come with
   * them, before them.
   */
  readonly fill: (entities: readonly EntityName[], lastNumber: number) => void
  /** Puts a record in as it is. */
  readonly put: (entity: EntityName, id: Id, values: ReadonlyMap<string, unknown>) => void
}

/** A field marked as in conflict. */
export type Conflict = { readonly entity: string; readonly row: Id; readonly field: string }

type Present = { readonly log: PastLog; readonly rows: PresentRows; readonly conflicts: () => readonly Conflict[] }
type Past = { readonly extent: Extent; later: Later; readonly there: Map<EntityName, Set<Id>> }

/** What is not as it was, in a present that ends with this operation: with every further one there may be more of it. */
type Later = { readonly lastNumber: number | null; readonly rows: ReadonlySet<Id> }

/**
 * Most records have not changed since the day: they are copied as they stand. The others, and those that point to what was not there
 * yet, are made anew from what the operations up to the day say of them, by the rule of merging.
 */
export function createFiller(tables: PastTables, { log, rows, conflicts }: Present): Filler {
  let past: Past | null = null

  function fillEntity(of: Past, entity: EntityName): void {
    const { extent, later, there } = of
    const has = (target: EntityName, id: Id): boolean => there.get(target)?.has(id) ?? false
    const ids = new Set<Id>()
    there.set(entity, ids)
    const columns = rows.columns(entity)
    const references = referenceColumns(entity, columns)
    const all = rows.of(entity, extent.planId).map((row) => ({ row, id: String(row[idPlace]) }))
    const isAsItWas = ({ row, id }: { readonly row: RawRow; readonly id: Id }): boolean =>
      !later.rows.has(id) && references.every(({ place, target }) => isThere(row[place], target, has))
    const changed = all.filter((each) => !isAsItWas(each)).map(({ id }) => id)
    const operations = Map.groupBy(log.ofRows(extent.until, entity, changed), ({ row }) => row)
    const rules = rulesOf(entity, [...trackedEntity(entity).columns.keys()], has)
    for (const each of all) {
      const said = operations.get(each.id)
      if (isAsItWas(each)) tables.copy(entity, columns, each.row)
      else if (said === undefined || !make(tables, entity, each, recordState(said.map(readOperation), rules))) continue
      ids.add(each.id)
    }
    const copied = conflicts().filter(
      (each) => each.entity === entity && ids.has(each.row) && !operations.has(each.row),
    )
    for (const { row, field } of copied) tables.addConflict(entity, row, field)
  }

  return {
    begin: (extent) => {
      past = { extent, later: { lastNumber: null, rows: new Set() }, there: new Map() }
    },
    fill: (entities, lastNumber) => {
      if (past === null) throw new Error('a past is begun before it is filled')
      if (past.later.lastNumber !== lastNumber) past.later = { lastNumber, rows: log.touchedLater(past.extent) }
      for (const entity of entities) fillEntity(past, entity)
    },
    put: (entity, id, values) => {
      tables.insert(entity, id, values)
      past?.there.set(entity, new Set([id]))
    },
  }
}

/** Whether the record was there: what it belongs to may not have been, as far as the clocks tell. */
function make(
  tables: PastTables,
  entity: EntityName,
  { row, id }: { readonly row: RawRow; readonly id: Id },
  state: ReturnType<typeof recordState>,
): boolean {
  if (state.kind === 'parked') return false
  tables.insert(entity, id, new Map(state.fields.map(({ field, value }) => [field, value])))
  // Lists are in the order of arrival: it keeps its place among those that were copied.
  tables.renumber(entity, id, row[numberPlace] ?? null)
  if (state.isDeleted) tables.setDeleted(entity, id)
  for (const { field, isConflict } of state.fields) if (isConflict) tables.addConflict(entity, id, field)
  if (state.isDeletionDisputed) tables.addConflict(entity, id, deletedField)
  return true
}

const numberPlace = 0
const idPlace = 1

/** Entities with all that their records point to, in an order in which what is pointed to comes first. */
export function withTargets(entities: readonly EntityName[]): readonly EntityName[] {
  const wanted = new Set<EntityName>()
  function want(entity: EntityName): void {
    if (wanted.has(entity)) return
    wanted.add(entity)
    for (const target of trackedEntity(entity).references.values()) want(target)
  }
  entities.forEach(want)
  return arrivalOrder.filter((entity) => wanted.has(entity))
}

/** Where in its row an entity's references stand. */
function referenceColumns(entity: EntityName, columns: readonly string[]) {
  const tracked = trackedEntity(entity)
  return [...tracked.references].map(([field, target]) => {
    return { target, place: columns.indexOf(tracked.columns.get(field)?.[0]?.name ?? field) }
  })
}

function isThere(
  value: string | number | null | undefined,
  target: EntityName,
  has: (entity: EntityName, id: Id) => boolean,
): boolean {
  return typeof value !== 'string' || has(target, value)
}

function readOperation({ id, lamport, field, value, context }: NumberedOperation): RecordOperation {
  const read: unknown = JSON.parse(value)
  return { id, lamport, field, value: read, context: readContext(context) }
}
