import type { EntityName } from '#contract/entity/table'
import type { Id } from '#contract/values'
import { canonicalJson } from '#domain/merge/canonical-json'
import { birthField, deletedField } from '#domain/merge/record'
import type { WriteDb } from '../database.ts'
import type { Write } from '../handler.ts'
import { newId } from '../id.ts'
import { seenHeads } from './context.ts'
import type { LocalDevice } from './local-device.ts'
import type { OperationLog } from './operations.ts'
import type { Projection } from './projection.ts'
import type { Recorder } from './recorder.ts'
import { createRecorder } from './recorder.ts'
import { trackedEntity } from './tracked.ts'

/** Writes records through the log, for one command after the other. */
export type Writer = Pick<Recorder, 'begin' | 'written'> & {
  readonly write: Write
  /** Sets any field of any record, `deleted` included; for undo. */
  readonly setField: (entity: EntityName, id: Id, field: string, value: unknown) => void
}

/** A record was to be made with an id that another one has. */
export class TakenIdError extends Error {
  override readonly name = 'TakenIdError'
}

type Parts = {
  readonly database: WriteDb
  readonly log: OperationLog
  readonly projection: Projection
  readonly device: LocalDevice
}

/** The single path by which records are written: it appends the operation and updates the table, in the caller's transaction. */
export function createWriter({ database, log, projection, device }: Parts): Writer {
  const recorder = createRecorder({ database, log, device })
  const settle = database.prepareWrite<[string, string, string]>(
    'delete from conflict where row = ? and field = ? and entity = ?',
  )
  const isDisputed = database.prepareRead<[string, string, string], object>(
    'select 1 from conflict where row = ? and field = ? and entity = ?',
  )

  function create(entity: EntityName, given: Id | null, values: object): Id {
    const id = given ?? newId()
    if (given !== null && log.ofRecord(entity, id).length > 0) throw new TakenIdError(id)
    const fields = new Map<string, unknown>(Object.entries(values))
    const scope = scopeOf(projection, entity, id, fields)
    recorder.append(entity, id, { field: birthField, value: values, context: [], scope })
    projection.insert(entity, id, fields)
    return id
  }

  function setField(entity: EntityName, id: Id, field: string, value: unknown): void {
    const shown = projection.read(entity, id, field)
    if (shown === null) throw new Error(`there is no such ${entity}`)
    if (shown.isDeleted && field !== deletedField) throw new Error(`a deleted ${entity} is not edited`)
    const isSame = canonicalJson(shown.value) === canonicalJson(value)
    if (isSame && isDisputed.get(id, field, entity) === undefined) return
    recorder.append(entity, id, { field, value, ...seenHeads(log, entity, id, field) })
    projection.update(entity, id, field, value)
    settle.run(id, field, entity)
  }

  const remove = (entity: EntityName, id: Id): void => setField(entity, id, deletedField, true)
  return { write: { create, set: setField, remove }, setField, begin: recorder.begin, written: recorder.written }
}

/** The plan that a new record belongs to. */
function scopeOf(projection: Projection, entity: EntityName, id: Id, fields: ReadonlyMap<string, unknown>): Id | null {
  const { scope } = trackedEntity(entity)
  if (scope.kind === 'none') return null
  if (scope.kind === 'self') return id
  const named = fields.get(scope.field)
  if (typeof named !== 'string') return null
  if (scope.kind === 'field') return named
  const plan = projection.read(scope.entity, named, 'planId')?.value
  return typeof plan === 'string' ? plan : null
}
