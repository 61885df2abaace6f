import Database from 'better-sqlite3'
import type { EntityName } from '#contract/entity/table'
import type { MergeCounts, Operation } from '#contract/operation'
import { birthField, deletedField } from '#domain/merge/record'
import type { Core } from '../../core.ts'
import { createCore } from '../../core.ts'
import { guardDatabase } from '../../database.ts'
import { newId } from '../../id.ts'
import { plantDevice, readDevice } from '../../log/local-device.ts'
import { tracked } from '../../log/tracked.ts'
import { migrate } from '../../migrations.ts'
import { applyOperations, operationsSince } from '../apply.ts'
import { verifyWorkspace } from '../verify.ts'

/** What a replica wrote, as the history of a test keeps it. */
export type OwnWrite = { readonly id: string; readonly row: string; readonly field: string }

/** One copy of a workspace in a test of merging: the real database, in memory. */
export type Replica = {
  readonly core: Core
  /** Makes changes in one command; answers the operations it wrote. */
  readonly change: (work: (core: Core) => void) => readonly OwnWrite[]
  /** Brings operations in; throws when they are refused. */
  readonly receive: (operations: readonly Operation[]) => MergeCounts
  readonly operations: () => readonly Operation[]
  /** Everything it shows, as text: equal for equal states. */
  readonly dump: () => string
  readonly faults: () => readonly string[]
  readonly orphanCount: () => number
  readonly conflicts: () => readonly string[]
  /** Empties it for another test, and sets its clock. */
  readonly restart: (now: string) => void
  readonly close: () => void
}

const tables = [...tracked.values()].map(({ table }) => table)
const emptied = [...tables, 'operation', 'command', 'conflict', 'parked', 'origin', 'search_pending']
const emptying = emptied.map((table) => `delete from ${table};`).join('')

const emptyWorkspace = ((): Buffer => {
  const connection = new Database(':memory:')
  migrate(connection, () => undefined)
  // Replicas are emptied between histories, which the program never does.
  for (const table of emptied) connection.exec(`drop trigger if exists ${table}_is_kept`)
  const bytes = connection.serialize()
  connection.close()
  return bytes
})()

/** Opens an empty replica whose clock may be years wrong. */
export function openReplica(device: string, firstNow: string): Replica {
  let now = firstNow
  const connection = new Database(Buffer.from(emptyWorkspace))
  const database = guardDatabase(connection)
  plantDevice(database, newId(), device, '1')
  const stored = readDevice(database)
  if (stored === null) throw new Error('the device row has just been written')
  const core = createCore(connection, { stored, initial: stored }, { now: () => now, today: () => now.slice(0, 10) })
  const since = connection.prepare<[number], OwnWrite>('select id, row, field from operation where number > ?')
  const conflicts = connection
    .prepare<[], string>("select entity || ' ' || row || ' ' || field from conflict order by 1")
    .pluck()
  return {
    core,
    change: (work) => {
      const before = core.log.lastNumber()
      core.transact(
        () => {
          core.writer.begin({ command: newId(), actor: null, at: now })
          work(core)
        },
        () => true,
      )
      return since.all(before)
    },
    receive: (operations) => {
      const answer = applyOperations(core, operations)
      if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`)
      const { changed: _changed, ...counts } = answer.value
      return counts
    },
    operations: () => operationsSince(core, {}),
    dump: () => dumpOf(connection),
    faults: () => verifyWorkspace(connection).findings,
    orphanCount: () => connection.prepare('pragma foreign_key_check').all().length,
    conflicts: () => conflicts.all(),
    restart: (nextNow) => {
      now = nextNow
      connection.exec(`pragma foreign_keys = off; begin; ${emptying} commit; pragma foreign_keys = on`)
    },
    close: () => {
      connection.close()
    },
  }
}

function dumpOf(connection: Database.Database): string {
  const rows = tables.map((table) =>
    connection
      .prepare<[], { number?: number }>(`select * from ${table} order by id`)
      .all()
      .map(({ number: _place, ...row }) => row),
  )
  const conflicts = connection.prepare('select * from conflict order by row, field').all()
  const parked = connection.prepare('select * from parked order by row, field, reference').all()
  return JSON.stringify({ rows, conflicts, parked })
}

/** What a replica shows in a field; undefined when the record is not shown. */
export function shownIn(replica: Replica, entity: EntityName, row: string, field: string): unknown {
  if (field === birthField) throw new Error('a birth is no field')
  const shown = replica.core.projection.read(entity, row, field)
  if (shown === null) return undefined
  return field === deletedField ? shown.isDeleted : shown.value
}
