import type BetterSqlite3 from 'better-sqlite3'
import type { Clock } from './clock.ts'
import type { CommandLog } from './command-log.ts'
import { createCommandLog } from './command-log.ts'
import type { WriteDb } from './database.ts'
import { guardDatabase } from './database.ts'
import type { QueryContext } from './handler.ts'
import type { DeviceState, LocalDevice } from './log/local-device.ts'
import { createLocalDevice } from './log/local-device.ts'
import type { OperationLog } from './log/operations.ts'
import { createOperationLog } from './log/operations.ts'
import type { Projection } from './log/projection.ts'
import { createProjection } from './log/projection.ts'
import type { Writer } from './log/write.ts'
import { createWriter } from './log/write.ts'
import { verifyWorkspace } from './merge/verify.ts'
import { prepareStatements } from './statements.ts'
import type { Transact } from './transaction.ts'
import { createTransact } from './transaction.ts'
import type { Undo } from './undo.ts'
import { createUndo } from './undo.ts'
import type { UndoSteps } from './undo-steps.ts'
import { createUndoSteps } from './undo-steps.ts'

/** An open workspace: one connection with everything prepared on it. */
export type Session = {
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
  readonly transact: Transact
  /** What handlers get, with the profile of this moment. */
  readonly queryContext: () => QueryContext
}

/** The device as the file holds it, and as it goes on. */
export type DeviceStart = { readonly stored: DeviceState; readonly initial: DeviceState }

/** Prepares an opened connection for use. */
export function createSession(connection: BetterSqlite3.Database, start: DeviceStart, clock: Clock): Session {
  const database = guardDatabase(connection)
  const device = createLocalDevice(database, start.stored, start.initial)
  const log = createOperationLog(database)
  const projection = createProjection(database)
  const writer = createWriter({ database, log, projection, device })
  const commands = createCommandLog(database)
  const steps = createUndoSteps(database)
  const statements = prepareStatements(database)
  const verify = () => verifyWorkspace(connection)
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
    undo: createUndo({ log, projection, commands, steps, writer }),
    transact: createTransact(connection, device),
    queryContext: () => ({ statements, clock, profileId: device.state().profile, verify }),
  }
}
