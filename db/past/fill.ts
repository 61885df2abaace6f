import type { EntityName } from '#contract/entity/table'
import type { Id, Instant } from '#contract/values'
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
  /** Goes on to another day of the same plan, of the same present: what is the same on both days stays as it is. */
  readonly turn: (extent: Extent) => void
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
type Past = { extent: Extent; later: Later; readonly there: Map<EntityName, There> }

/** What is not as it was, in a present that ends with this operation: with every further one there may be more of it. */
type Later = { readonly lastNumber: number | null; readonly rows: ReadonlySet<Id> }

/** The records of an entity that are in the tables, as of the moment they were brought in for. */
type There = {
  readonly ids: ReadonlySet<Id>
  /** Those of them that were made anew; the others are copied. */
  readonly made: ReadonlySet<Id>
  /** The records that they could point to. */
  readonly targets: readonly ReadonlySet<Id>[]
  readonly until: Instant
  /** What was touched after that. */
  readonly later: ReadonlySet<Id>
}

/**
 * Most records have not changed since the day: they are copied as they stand. The others, and those that point to what was not there
 * yet, are made anew from what the operations up to the day say of them, by the rule of merging.
 */
export function createFiller(tables: PastTables, { log, rows, conflicts }: Present): Filler {
  let past: Past | null = null

  function fillEntity(of: Past, entity: EntityName): void {
    const { extent, later, there } = of
    const { until, planId } = extent
    const has = (target: EntityName, id: Id): boolean => there.get(target)?.ids.has(id) ?? false
    const targets = [...trackedEntity(entity).references.values()].map((target) => there.get(target)?.ids ?? none)
    const before = there.get(entity) ?? null
    const unsure = before === null ? null : unsureSince(before, { targets, until, later: later.rows })
    const columns = rows.columns(entity)
    const present = (unsure === null ? rows.of(entity, planId) : rows.withIds(entity, unsure)).map(identified)
    if (unsure !== null) for (const { id } of present) tables.takeOut(entity, id)
    else if (before !== null) tables.takeOutAll(entity)

    const references = referenceColumns(entity, columns)
    const isAsItWas = ({ row, id }: IdentifiedRow): boolean =>
      !later.rows.has(id) && references.every(({ place, target }) => isThere(row[place], target, has))
    const { same = [], changed = [] } = Object.groupBy(present, (each) => (isAsItWas(each) ? 'same' : 'changed'))
    for (const { row } of same) tables.copy(entity, columns, row)
    const made = makeAnew({ tables, log, until, has }, entity, changed)
    const looked = new Set(present.map(({ id }) => id))
    const kept = unsure === null ? [] : [...(before?.ids ?? none)].filter((id) => !looked.has(id))
    const ids = sameOr(before?.ids ?? none, new Set([...kept, ...same.map(({ id }) => id), ...made]))
    there.set(entity, { ids, made, targets, until, later: later.rows })
    for (const { row, field } of conflicts().filter((each) => each.entity === entity)) {
      if (ids.has(row) && !made.has(row)) tables.addConflict(entity, row, field)
    }
  }

  return {
    begin: (extent) => {
      past = { extent, later: nothingLater, there: new Map() }
    },
    turn: (extent) => {
      if (past === null) throw new Error('a past is begun before it turns to another day')
      past.extent = extent
      past.later = nothingLater
    },
    fill: (entities, lastNumber) => {
      if (past === null) throw new Error('a past is begun before it is filled')
      if (past.later.lastNumber !== lastNumber) past.later = { lastNumber, rows: log.touchedLater(past.extent) }
      for (const entity of entities) fillEntity(past, entity)
    },
    put: (entity, id, values) => {
      tables.insert(entity, id, values)
      past?.there.set(entity, { ids: new Set([id]), made: none, targets: [], until: past.extent.until, later: none })
    },
  }
}

type Making = {
  readonly tables: PastTables
  readonly log: PastLog
  readonly until: Instant
  /** Whether a record is there to be pointed to. */
  readonly has: (target: EntityName, id: Id) => boolean
}

/** Makes records of what the operations up to the day say; answers which of them were there. */
function makeAnew(
  { tables, log, until, has }: Making,
  entity: EntityName,
  changed: readonly IdentifiedRow[],
): ReadonlySet<Id> {
  const ids = changed.map(({ id }) => id)
  const operations = Map.groupBy(log.ofRows(until, entity, ids), ({ row }) => row)
  const rules = rulesOf(entity, [...trackedEntity(entity).columns.keys()], has)
  const made = changed.filter((each) => {
    const said = operations.get(each.id)
    return said !== undefined && make(tables, entity, each, recordState(said.map(readOperation), rules))
  })
  return new Set(made.map(({ id }) => id))
}

/** A present row with the id of its record. */
type IdentifiedRow = { readonly row: RawRow; readonly id: Id }

function identified(row: RawRow): IdentifiedRow {
  return { row, id: String(row[idPlace]) }
}

const none: ReadonlySet<Id> = new Set()
const nothingLater: Later = { lastNumber: null, rows: none }

/**
 * Which records may differ between two moments: those touched after the earlier of them, and those that were not copied. Null when any
 * may, because other records are there now to be pointed to, or when looking at all of them is less work.
 */
function unsureSince(before: There, now: Pick<There, 'targets' | 'until' | 'later'>): readonly Id[] | null {
  if (before.targets.some((ids, place) => ids !== now.targets[place])) return null
  const touched = before.until < now.until ? before.later : now.later
  return touched.size > before.ids.size ? null : [...new Set([...touched, ...before.made])]
}

/** The set that was there, where the new one holds the same: that it is the same tells that nothing came or went. */
function sameOr(before: ReadonlySet<Id>, now: ReadonlySet<Id>): ReadonlySet<Id> {
  return before.size === now.size && [...now].every((id) => before.has(id)) ? before : now
}

/** Whether the record was there: what it belongs to may not have been, as far as the clocks tell. */
function make(
  tables: PastTables,
  entity: EntityName,
  { row, id }: IdentifiedRow,
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
