import type { EntityName } from '#contract/entity/table'
import { canonicalJson } from '#domain/merge/canonical-json'
import type { RecordState } from '#domain/merge/record'
import { birthField, deletedField, recordState } from '#domain/merge/record'
import type { WriteDb } from '../database.ts'
import type { OperationLog } from '../log/operations.ts'
import type { Projection } from '../log/projection.ts'
import { createSearchMark } from '../log/search-mark.ts'
import { isEntityName, trackedEntity } from '../log/tracked.ts'
import type { Reference, Waiting } from './marks.ts'
import { createMarks } from './marks.ts'
import { rulesOf } from './rules.ts'

/** Brings the tables in line with the log for records that operations from elsewhere touched. */
export type Records = {
  /** Recomputes the touched fields of a record; what waited for it follows. */
  readonly refresh: (entity: EntityName, row: string, touched: ReadonlySet<string>) => void
  /** Starts counting anew, for the next package. */
  readonly begin: () => void
  /** What refreshing has done since: fields that came into conflict, and entities of which a record changed. */
  readonly outcome: () => Outcome
}

export type Outcome = {
  readonly conflicts: number
  readonly changed: readonly EntityName[]
  /** Fields and records that wait, now, for something that has not arrived. */
  readonly parked: number
}

type Parts = { readonly database: WriteDb; readonly log: OperationLog; readonly projection: Projection }
type Shown = Extract<RecordState, { kind: 'shown' }>

export function createRecords({ database, log, projection }: Parts): Records {
  const marks = createMarks(database)
  const markForSearch = createSearchMark(database)
  let changed = new Set<EntityName>()
  let conflicts = 0

  function noteChange(entity: EntityName, row: string, field: string): void {
    changed.add(entity)
    markForSearch(entity, row, field)
  }

  function setConflict(entity: EntityName, row: string, field: string, isConflict: boolean): void {
    if (!marks.setConflict(entity, row, field, isConflict)) return
    conflicts += isConflict ? 1 : -1
    changed.add(entity)
  }

  function updateIfChanged(entity: EntityName, row: string, field: string, value: unknown): void {
    if (canonicalJson(projection.read(entity, row, field)?.value) === canonicalJson(value)) return
    projection.update(entity, row, field, value)
    noteChange(entity, row, field)
  }

  function insert(entity: EntityName, row: string, state: Shown): void {
    projection.insert(entity, row, new Map(state.fields.map(({ field, value }) => [field, value])))
    noteChange(entity, row, birthField)
    if (state.isDeleted) projection.update(entity, row, deletedField, true)
    // A record that was not there has no conflict to end.
    for (const { field, isConflict } of state.fields) if (isConflict) setConflict(entity, row, field, true)
    if (state.isDeletionDisputed) setConflict(entity, row, deletedField, true)
  }

  function update(entity: EntityName, row: string, state: Shown): void {
    for (const { field, value, isConflict } of state.fields) {
      updateIfChanged(entity, row, field, value)
      setConflict(entity, row, field, isConflict)
    }
    updateIfChanged(entity, row, deletedField, state.isDeleted)
    setConflict(entity, row, deletedField, state.isDeletionDisputed)
  }

  /** Answers what can be looked at again, now that the record is there. */
  function refreshOne(entity: EntityName, row: string, touched: ReadonlySet<string>): readonly Waiting[] {
    const isNew = !projection.has(entity, row)
    const isWhole = isNew || touched.has(birthField)
    const fields = [...trackedEntity(entity).columns.keys()].filter((field) => isWhole || touched.has(field))
    const state = recordState(log.ofRecord(entity, row), rulesOf(entity, fields, projection.has))
    marks.replaceWaiting(entity, row, fields, waitingOf(state))
    if (state.kind === 'parked') return []
    if (!isNew) update(entity, row, state)
    else insert(entity, row, state)
    return isNew ? marks.waitingFor(row) : []
  }

  return {
    refresh: (entity, row, touched) => {
      const queue = [...refreshOne(entity, row, touched)]
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        if (isEntityName(next.entity)) queue.push(...refreshOne(next.entity, next.row, new Set([next.field])))
      }
    },
    begin: () => {
      changed = new Set()
      conflicts = 0
    },
    outcome: () => ({ conflicts: Math.max(0, conflicts), changed: [...changed], parked: marks.parkedCount() }),
  }
}

/** The fields that cannot show all they should yet, and the ids they wait for. */
function waitingOf(state: RecordState): readonly Reference[] {
  if (state.kind === 'parked') return state.waiting.map(({ field, value }) => ({ field, id: String(value) }))
  return state.fields.flatMap(({ field, waiting }) => waiting.map((value) => ({ field, id: String(value) })))
}
