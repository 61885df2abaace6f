import type BetterSqlite3 from 'better-sqlite3'
import type { Clock } from './clock.ts'
import type { CommandLog } from './command-log.ts'
import { createCommandLog } from './command-log.ts'
import type { WriteDb } from './database.ts'
import { guardDatabase } from './database.ts'
import type { DeviceState, LocalDevice } from './log/local-device.ts'
import { createLocalDevice } from './log/local-device.ts'
import type { OperationLog } from './log/operations.ts'
import { createOperationLog } from './log/operations.ts'
import type { Projection } from './log/projection.ts'
import { createProjection } from './log/projection.ts'
import type { Writer } from './log/write.ts'
import { createWriter } from './log/write.ts'
import type { Origins } from './merge/origins.ts'
import { createOrigins } from './merge/origins.ts'
import type { Records } from './merge/records.ts'
import { createRecords } from './merge/records.ts'
import type { Transact } from './transaction.ts'
import { createTransact } from './transaction.ts'
import type { Undo } from './undo.ts'
import { createUndo } from './undo.ts'
import type { UndoSteps } from './undo-steps.ts'
import { createUndoSteps } from './undo-steps.ts'

/** One connection with the operation log on it: all that writes, and nothing that asks. */
export type Core = {
  readonly connection: BetterSqlite3.Database
  readonly database: WriteDb
  readonly clock: Clock
  readonly device: LocalDevice
  readonly log: OperationLog
  readonly projection: Projection
  readonly writer: Writer
  readonly commands: CommandLog
  readonly steps: UndoSteps
  readonly undo: Undo
  readonly origins: Origins
  readonly records: Records
  readonly transact: Transact
}

/** The device as the file holds it, and as it goes on. */
export type DeviceStart = { readonly stored: DeviceState; readonly initial: DeviceState }

/** Prepares an opened connection for writing. */
export function createCore(connection: BetterSqlite3.Database, start: DeviceStart, clock: Clock): Core {
  const database = guardDatabase(connection)
  const device = createLocalDevice(database, start.stored, start.initial)
  const log = createOperationLog(database)
  const projection = createProjection(database)
  const writer = createWriter({ database, log, projection, device })
  const commands = createCommandLog(database)
  const steps = createUndoSteps(database)
  const undo = createUndo({ log, projection, commands, steps, writer })
  const transact = createTransact(connection, device)
  const origins = createOrigins(database, device)
  const records = createRecords({ database, log, projection })
  return {
    connection,
    database,
    clock,
    device,
    log,
    projection,
    writer,
    commands,
    steps,
    undo,
    origins,
    records,
    transact,
  }
}
