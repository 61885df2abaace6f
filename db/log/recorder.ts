import type { EntityName } from '#contract/entity/table'
import type { Id, Instant } from '#contract/values'
import { canonicalJson } from '#domain/merge/canonical-json'
import type { WriteDb } from '../database.ts'
import type { LocalDevice } from './local-device.ts'
import type { OperationLog } from './operations.ts'
import { createSearchMark } from './search-mark.ts'

/** For whom and when operations are written. */
export type Author = { readonly command: Id; readonly actor: Id | null; readonly at: Instant }

/** What one command wrote. */
export type Written = {
  /** Numbers of its first and last operation; null when it wrote none. */
  readonly range: { readonly first: number; readonly last: number } | null
  readonly entities: readonly EntityName[]
}

/** A change of one field, as an operation says it. */
export type Change = {
  readonly field: string
  readonly value: unknown
  readonly context: readonly string[]
  readonly scope: Id | null
}

/** Appends this device's operations to the log, for one command after the other. */
export type Recorder = {
  readonly begin: (author: Author) => void
  readonly append: (entity: EntityName, row: Id, change: Change) => void
  readonly written: () => Written
}

type Parts = { readonly database: WriteDb; readonly log: OperationLog; readonly device: LocalDevice }

export function createRecorder({ database, log, device }: Parts): Recorder {
  const markForSearch = createSearchMark(database)
  let author: Author | null = null
  let first: number | null = null
  let count = 0
  let entities = new Set<EntityName>()

  return {
    begin: (next) => {
      author = next
      first = null
      count = 0
      entities = new Set()
    },
    append: (entity, row, { field, value, context, scope }) => {
      if (author === null) throw new Error('nothing is written outside a command')
      device.openGate()
      first ??= log.lastNumber() + 1
      const texts = { value: canonicalJson(value), context: JSON.stringify(context) }
      log.append({ ...device.nextStamp(), ...author, entity, row, field, ...texts, scope })
      count += 1
      entities.add(entity)
      markForSearch(entity, row, field)
    },
    written: () => ({
      range: first === null ? null : { first, last: first + count - 1 },
      entities: [...entities],
    }),
  }
}
