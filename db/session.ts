import type BetterSqlite3 from 'better-sqlite3'
import type { Clock } from './clock.ts'
import type { Core, DeviceStart } from './core.ts'
import { createCore } from './core.ts'
import type { QueryContext } from './handler.ts'
import type { Files } from './files/files.ts'
import { createFiles } from './files/files.ts'
import { verifyWorkspace } from './merge/verify.ts'
import type { Pasts } from './past/pasts.ts'
import { createPasts } from './past/pasts.ts'
import { prepareStatements } from './statements.ts'

/** An open workspace: the log, and every question prepared. */
export type Session = Core & {
  /** What handlers get, with the profile of this moment. */
  readonly queryContext: () => QueryContext
  readonly pasts: Pasts
  readonly files: Files
}

export function createSession(connection: BetterSqlite3.Database, start: DeviceStart, clock: Clock): Session {
  const core = createCore(connection, start, clock)
  const statements = prepareStatements(core.database)
  const pasts = createPasts({ ...core, statements, lastNumber: core.log.lastNumber })
  const files = createFiles({ connection, device: core.device, transact: core.transact })
  const holdsFile = (sha256: string) => files.sizeOf(sha256) !== null
  const verify = () => verifyWorkspace(connection)
  return {
    ...core,
    pasts,
    files,
    queryContext: () => ({ statements, clock, profileId: core.device.state().profile, verify, holdsFile }),
  }
}
