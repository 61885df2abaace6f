import type { EntityName } from '#contract/entity/table'
import { entityNames } from '#contract/entity/table'
import { canonicalJson } from '#domain/merge/canonical-json'
import type { RecordRules, RecordState } from '#domain/merge/record'
import { birthField, deletedField, recordState } from '#domain/merge/record'
import type { WriteDb } from '../database.ts'
import type { OperationLog } from '../log/operations.ts'
import type { Projection } from '../log/projection.ts'
import { createSearchMark } from '../log/search-mark.ts'
import { isEntityName, trackedEntity } from '../log/tracked.ts'

/** Brings the tables in line with the log for records that operations from elsewhere touched. */
export type Records = {
  /** Recomputes the touched fields of a record; what waited for it follows. */
  readonly refresh: (entity: EntityName, row: string, touched: ReadonlySet<string>) => void
  /** What all refreshing so far has done: fields that came into conflict, and entities of which a record changed. */
  readonly outcome: () => { readonly conflicts: number; readonly changed: readonly EntityName[] }
}

type Parts = { readonly database: WriteDb; readonly log: OperationLog; readonly projection: Projection }
type Waiting = { readonly entity: string; readonly row: string; readonly field: string }

/** What this version knows of an entity, for the state of its records. */
export function rulesOf(
  entity: EntityName,
  fields: readonly string[],
  has: (entity: EntityName, id: string) => boolean,
): RecordRules {
  const { references } = trackedEntity(entity)
  return {
    fields,
    canShow: (field, value) => {
      const target = references.get(field)
      return target === undefined || typeof value !== 'string' || has(target, value)
    },
  }
}

/** Entities in an order in which no record comes before one that it points to. */
export const arrivalOrder: readonly EntityName[] = orderByReferences(entityNames)

export function createRecords({ database, log, projection }: Parts): Records {
  const statements = prepare(database)
  const markForSearch = createSearchMark(database)
  const changed = new Set<EntityName>()
  let conflicts = 0

  function noteChange(entity: EntityName, row: string, field: string): void {
    changed.add(entity)
    markForSearch(entity, row, field)
  }

  function mark(entity: EntityName, row: string, field: string, isConflict: boolean): void {
    const started = isConflict ? statements.addConflict.run(entity, row, field) : 0
    const ended = isConflict ? 0 : statements.endConflict.run(row, field, entity)
    conflicts += started - ended
    if (started + ended > 0) changed.add(entity)
  }

  function park(entity: EntityName, row: string, waiting: readonly { field: string; value: unknown }[]): void {
    for (const { field, value } of waiting) statements.park.run(row, field, entity, String(value))
  }

  function show(entity: EntityName, row: string, state: Extract<RecordState, { kind: 'shown' }>, isNew: boolean): void {
    if (isNew) {
      projection.insert(entity, row, new Map(state.fields.map(({ field, value }) => [field, value])))
      noteChange(entity, row, birthField)
    }
    for (const { field, value, isConflict, waiting } of state.fields) {
      if (!isNew) updateIfChanged(entity, row, field, value)
      mark(entity, row, field, isConflict)
      park(entity, row, waiting.map((each) => ({ field, value: each })))
    }
    updateIfChanged(entity, row, deletedField, state.isDeleted)
    mark(entity, row, deletedField, state.isDeletionDisputed)
  }

  function updateIfChanged(entity: EntityName, row: string, field: string, value: unknown): void {
    if (canonicalJson(projection.read(entity, row, field)?.value) === canonicalJson(value)) return
    projection.update(entity, row, field, value)
    noteChange(entity, row, field)
  }

  function refreshOne(entity: EntityName, row: string, touched: ReadonlySet<string>): readonly Waiting[] {
    const isNew = !projection.has(entity, row)
    const isWhole = isNew || touched.has(birthField)
    const fields = [...trackedEntity(entity).columns.keys()].filter((field) => isWhole || touched.has(field))
    for (const field of fields) statements.unpark.run(row, field, entity)
    const state = recordState(log.ofRecord(entity, row), rulesOf(entity, fields, projection.has))
    if (state.kind === 'parked') {
      park(entity, row, state.waiting)
      return []
    }
    show(entity, row, state, isNew)
    return isNew ? statements.waitingFor.all(row) : []
  }

  return {
    refresh: (entity, row, touched) => {
      const queue = [{ entity, row, touched }]
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        for (const each of refreshOne(next.entity, next.row, next.touched)) {
          if (isEntityName(each.entity)) queue.push({ entity: each.entity, row: each.row, touched: new Set([each.field]) })
        }
      }
    },
    outcome: () => ({ conflicts, changed: [...changed] }),
  }
}

function prepare(database: WriteDb) {
  return {
    addConflict: database.prepareWrite<[string, string, string]>(
      'insert into conflict (entity, row, field) values (?, ?, ?) on conflict do nothing',
    ),
    endConflict: database.prepareWrite<[string, string, string]>(
      'delete from conflict where row = ? and field = ? and entity = ?',
    ),
    park: database.prepareWrite<[string, string, string, string]>(
      'insert into parked (row, field, entity, reference) values (?, ?, ?, ?) on conflict do nothing',
    ),
    unpark: database.prepareWrite<[string, string, string]>(
      'delete from parked where row = ? and field = ? and entity = ?',
    ),
    waitingFor: database.prepareRead<[string], Waiting>('select entity, row, field from parked where reference = ?'),
  }
}

function orderByReferences(names: readonly EntityName[]): readonly EntityName[] {
  const ordered = new Set<EntityName>()
  function place(entity: EntityName): void {
    for (const target of trackedEntity(entity).references.values()) if (!ordered.has(target)) place(target)
    ordered.add(entity)
  }
  names.forEach(place)
  return [...ordered]
}
