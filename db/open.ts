import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import type { openFailures } from '#contract/area/app'
import type { Answer, Failed } from '#contract/result'
import { done, fail } from '#contract/result'
import { backUp, BackupError } from './backup.ts'
import type { WriteDb } from './database.ts'
import { guardDatabase } from './database.ts'
import type { Comparison } from './high-water.ts'
import { afterExit, compare } from './high-water.ts'
import type { DeviceState } from './log/local-device.ts'
import { readDevice } from './log/local-device.ts'
import type { FilePlace } from './mark.ts'
import { readMarks, remembersFile } from './mark.ts'
import { applicationId, migrate, MigrationError, newestSchema, schemaOf } from './migrations.ts'
import type { DeviceStart } from './core.ts'
import { applySettings } from './settings.ts'
import { storeFailure } from './store-failure.ts'

export type OpenFailure = (typeof openFailures)[number]

/** A workspace file, opened and found in order. */
export type OpenedFile = {
  readonly connection: Database.Database
  readonly start: DeviceStart
  /** Saves that were acknowledged once and are no longer in the file. */
  readonly missingSaves: number
  /** False since a change of the schema: the tables are still to be brought in line with the log. */
  readonly isProjected: boolean
}

/** How long to wait for another process to let go of the file; it answers "in use" after that. */
const patienceMs = 500

/** A file to open, and where this machine looks up what it remembers of it. */
export type GivenFile = {
  readonly path: string
  /** The file that the officer pointed to: another one than at the path when that is a copy for reading. */
  readonly place: FilePlace
  readonly marksFolder: string | null
}

/** Opens a workspace file for reading and writing. Everything that may be wrong with it is an answer. */
export function openFile(file: GivenFile): Answer<OpenedFile, OpenFailure> {
  const barred = accessFailure(file.path)
  if (barred !== null) return barred
  let connection: Database.Database | null = null
  try {
    connection = new Database(resolve(file.path), { fileMustExist: true, timeout: patienceMs })
    const opened = openConnection(connection, file)
    if (!opened.ok) connection.close()
    return opened
  } catch (error) {
    closeAfterError(connection)
    return openFailureOf(error, file)
  }
}

function openConnection(connection: Database.Database, file: GivenFile): Answer<OpenedFile, OpenFailure> {
  // Before the first read, so that the lock is ours alone and no shared memory file is made.
  connection.pragma('locking_mode = exclusive')
  if (connection.pragma('application_id', { simple: true }) !== applicationId) return fail('workspace.not-ours')
  const schema = schemaOf(connection)
  if (schema > newestSchema) return fail('workspace.newer', { schema, newestSchema })
  applySettings(connection)
  const database = guardDatabase(connection)
  const isClean = readDevice(database)?.isClean ?? false
  if (!isClean && connection.pragma('quick_check(1)', { simple: true }) !== 'ok') return fail('workspace.damaged')
  const barred = bringUpToDate(connection, backupPath(file.path, schema))
  if (barred !== null) return barred
  const stored = readDevice(database)
  if (stored === null) return fail('workspace.damaged')
  const isProjected = connection.prepare('select is_projected from device').pluck().get() === 1
  const { initial, missingSaves } = compareWithMarks(database, stored, file)
  return done({ connection, start: { stored, initial }, missingSaves, isProjected })
}

/** Takes the steps that the file's schema lacks; what keeps it from them leaves the file as it was. */
function bringUpToDate(connection: Database.Database, backup: string): Failed<OpenFailure> | null {
  try {
    migrate(connection, () => backUp(connection, backup))
    return null
  } catch (error) {
    if (error instanceof BackupError) return fail('workspace.backup-failed', { cause: causeOf(error.cause) })
    const isDamaged = storeFailure(error) === 'store.damaged'
    const isUndone = error instanceof MigrationError || (error instanceof Database.SqliteError && !isDamaged)
    if (isUndone) return fail('workspace.upgrade-failed', { cause: causeOf(error) })
    throw error
  }
}

/** The code of an error of SQLite or the system, for the log; null for any other. */
function causeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

function compareWithMarks(database: WriteDb, stored: DeviceState, { place, marksFolder }: GivenFile): Comparison {
  if (marksFolder === null) return { initial: afterExit(stored), missingSaves: 0 }
  const operation = database.prepareRead<[string], object>('select 1 from operation where id = ?')
  const person = database.prepareRead<[string | null], object>('select 1 from person where id = ?')
  const marks = readMarks(marksFolder, stored.workspace)
  const { initial, missingSaves } = compare(stored, { place, marks, holds: (id) => operation.get(id) !== undefined })
  // A copy from before the officer wrote a profile does not know the person.
  const profile = person.get(initial.profile) === undefined ? null : initial.profile
  return { initial: { ...initial, profile }, missingSaves }
}

function accessFailure(path: string): Failed<OpenFailure> | null {
  if (!existsSync(path)) return fail('workspace.missing')
  // The driver trims file names, and would open another file than the one that was named.
  const isUsableName = statSync(path).isFile() && basename(path).trim() === basename(path)
  if (!isUsableName || !may(path, constants.R_OK)) return fail('workspace.no-access', { isReadable: false })
  if (statSync(path).size === 0) return fail('workspace.not-ours')
  const isWritable = may(path, constants.W_OK) && may(dirname(resolve(path)), constants.W_OK)
  return isWritable ? null : fail('workspace.no-access', { isReadable: true })
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}

function openFailureOf(error: unknown, { place, marksFolder }: GivenFile): Failed<OpenFailure> {
  if (!(error instanceof Database.SqliteError)) throw error
  const { code } = error
  const failure = storeFailure(error)
  if (failure === 'store.busy') return fail('workspace.in-use')
  // A file whose beginning is not SQLite's: a workspace that was damaged, if there is reason to think that it was one.
  if (code === 'SQLITE_NOTADB') {
    const wasOurs = extname(place.path) === '.tandem' || (marksFolder !== null && remembersFile(marksFolder, place))
    return wasOurs ? fail('workspace.damaged') : fail('workspace.not-ours')
  }
  if (failure === 'store.damaged') return fail('workspace.damaged')
  if (failure !== null || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_PERM' || code === 'SQLITE_AUTH') {
    return fail('workspace.no-access', { isReadable: code === 'SQLITE_READONLY', cause: failure ?? code })
  }
  throw error
}

function closeAfterError(connection: Database.Database | null): void {
  try {
    connection?.close()
  } catch {
    // The first error is the one to tell.
  }
}

/** Where the copy from before a change of the schema is kept: beside the workspace. */
function backupPath(path: string, schema: number): string {
  return join(dirname(path), `${basename(path, extname(path))}.schema-${schema}${extname(path)}`)
}
