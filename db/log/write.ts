import type { EntityName } from '#contract/entity/table'
import type { Id, Instant } from '#contract/values'
import { canonicalJson } from '#domain/merge/canonical-json'
import { headsOf } from '#domain/merge/field'
import { birthField, deletedField, writesOf } from '#domain/merge/record'
import type { WriteDb } from '../database.ts'
import type { Write } from '../handler.ts'
import { newId } from '../id.ts'
import type { LocalDevice } from './local-device.ts'
import type { KnownOperation, OperationLog } from './operations.ts'
import type { Projection } from './projection.ts'
import { createSearchMark } from './search-mark.ts'
import { trackedEntity } from './tracked.ts'

/** For whom and when operations are written. */
export type Author = { readonly command: Id; readonly actor: Id | null; readonly at: Instant }

/** What one command wrote. */
export type Written = {
  /** Numbers of its first and last operation; null when it wrote none. */
  readonly range: { readonly first: number; readonly last: number } | null
  readonly entities: readonly EntityName[]
}

/** Writes records through the log, for one command after the other. */
export type Writer = {
  readonly write: Write
  /** Sets any field of any record, `deleted` included; for undo. */
  readonly setField: (entity: EntityName, id: Id, field: string, value: unknown) => void
  readonly begin: (author: Author) => void
  readonly written: () => Written
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

/** The single path by which records are written: it appends the operation and updates the table, inside the caller's transaction. */
export function createWriter({ database, log, projection, device }: Parts): Writer {
  const settle = database.prepareWrite<[string, string, string]>(
    'delete from conflict where row = ? and field = ? and entity = ?',
  )
  const isDisputed = database.prepareRead<[string, string, string], object>(
    'select 1 from conflict where row = ? and field = ? and entity = ?',
  )
  const markForSearch = createSearchMark(database)
  let author: Author | null = null
  let first: number | null = null
  let count = 0
  let entities = new Set<EntityName>()

  function append(entity: EntityName, row: Id, field: string, value: unknown, context: readonly string[], scope: Id | null): void {
    if (author === null) throw new Error('nothing is written outside a command')
    device.openGate()
    first ??= log.lastNumber() + 1
    const { at, actor, command } = author
    const texts = { value: canonicalJson(value), context: JSON.stringify(context) }
    log.append({ ...device.nextStamp(), at, actor, command, entity, row, field, ...texts, scope })
    count += 1
    entities.add(entity)
    markForSearch(entity, row, field)
  }

  function create(entity: EntityName, given: Id | null, values: object): Id {
    const id = given ?? newId()
    if (given !== null && log.ofRecord(entity, id).length > 0) throw new TakenIdError(id)
    const fields = new Map<string, unknown>(Object.entries(values))
    append(entity, id, birthField, values, [], scopeOf(projection, entity, id, fields))
    projection.insert(entity, id, fields)
    return id
  }

  function setField(entity: EntityName, id: Id, field: string, value: unknown): void {
    const shown = projection.read(entity, id, field)
    if (shown === null) throw new Error(`there is no such ${entity}`)
    if (shown.isDeleted && field !== deletedField) throw new Error(`a deleted ${entity} is not edited`)
    const isSame = canonicalJson(shown.value) === canonicalJson(value)
    if (isSame && isDisputed.get(id, field, entity) === undefined) return
    const known = field === deletedField ? log.ofRecord(entity, id) : log.ofField(entity, id, field)
    append(entity, id, field, value, field === deletedField ? headsOfAll(known) : headsIn(known, field), known[0]?.scope ?? null)
    projection.update(entity, id, field, value)
    settle.run(id, field, entity)
  }

  return {
    write: { create, set: setField, remove: (entity, id) => setField(entity, id, deletedField, true) },
    setField,
    begin: (next) => {
      author = next
      first = null
      count = 0
      entities = new Set()
    },
    written: () => ({
      range: first === null ? null : { first, last: first + count - 1 },
      entities: [...entities],
    }),
  }
}

function headsIn(known: readonly KnownOperation[], field: string): readonly string[] {
  return headsOf(writesOf(known, field)).map((head) => head.id)
}

/** The heads of every field of a record, and its making: what the author of a deletion saw. */
function headsOfAll(known: readonly KnownOperation[]): readonly string[] {
  const births = known.filter((operation) => operation.field === birthField).map((operation) => operation.id)
  const fields = new Set(known.map((operation) => operation.field))
  return [...new Set([...births, ...[...fields].flatMap((field) => headsIn(known, field))])]
}

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
