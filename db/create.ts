import { copyFileSync, constants, existsSync, linkSync, rmSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import type { Answer } from '#contract/result'
import { done, fail } from '#contract/result'
import { syncFolder } from './backup.ts'
import type { Clock } from './clock.ts'
import { guardDatabase } from './database.ts'
import { newId, newOriginPart } from './id.ts'
import { plantDevice, readDevice } from './log/local-device.ts'
import { applicationId, migrate } from './migrations.ts'
import type { OpenFailure } from './open.ts'
import type { Core } from './core.ts'
import { createCore } from './core.ts'
import { applySettings } from './settings.ts'
import { storeFailure } from './store-failure.ts'

export type NewFile = {
  readonly path: string
  /** What the workspace is called; null takes the name of the file. */
  readonly name: string | null
  readonly clock: Clock
}

/**
 * Makes a workspace file. It is made complete under another name and only then gets its own, so a stop in between leaves no half
 * workspace behind, and a file that is there is never overwritten.
 */
export function createFile(file: NewFile): Answer<null, OpenFailure> {
  // A log that lies there without its file would be played into ours.
  const isTaken = endings.some((ending) => existsSync(`${file.path}${ending}`))
  if (isTaken) return fail('workspace.no-access', { cause: 'exists' })
  const part = `${resolve(file.path)}.part`
  try {
    removePart(part)
    fill(part, file)
    // What could not be moved into the file on closing, for want of space, would be lost with its log.
    if (existsSync(`${part}-wal`)) {
      removePart(part)
      return fail('workspace.no-access', { cause: 'store.full' })
    }
    giveName(part, resolve(file.path))
    return done(null)
  } catch (error) {
    removePart(part)
    const cause = causeOf(error)
    if (cause === null) throw error
    return fail('workspace.no-access', { cause })
  }
}

/** A file of SQLite's and what may lie beside it. */
const endings = ['', '-wal', '-shm', '-journal']

function removePart(part: string): void {
  for (const ending of endings) rmSync(`${part}${ending}`, { recursive: true, force: true })
}

function fill(part: string, { path, name, clock }: NewFile): void {
  const connection = new Database(part)
  try {
    connection.pragma(`application_id = ${applicationId}`)
    applySettings(connection)
    migrate(connection, () => undefined)
    const database = guardDatabase(connection)
    const workspace = newId()
    plantDevice(database, workspace, newOriginPart(), newOriginPart())
    const stored = readDevice(database)
    if (stored === null) throw new Error('the device row has just been written')
    const core = createCore(connection, { stored, initial: stored }, clock)
    writeWorkspace(core, workspace, name ?? basename(path, extname(path)))
    connection.exec('update device set is_clean = 1')
  } finally {
    connection.close()
  }
}

/** The first command of every workspace, written like any other. */
function writeWorkspace({ transact, writer, commands, clock }: Core, id: string, name: string): void {
  const author = { id: newId(), at: clock.now(), actor: null }
  transact(
    () => {
      writer.begin({ command: author.id, actor: null, at: author.at })
      writer.write.create('workspace', id, { name, description: '', demonstrationDay: null })
      const answer = JSON.stringify(done({}))
      const { range } = writer.written()
      commands.add({
        ...author,
        name: 'workspace.create',
        field: null,
        subject: name,
        answer,
        kind: 'do',
        undoes: null,
        range,
      })
    },
    () => true,
  )
}

function giveName(part: string, path: string): void {
  try {
    linkSync(part, path)
  } catch (error) {
    // A stick or share that has no links: copying refuses an existing file just the same.
    if (isFileSystemError(error) && error.code === 'EEXIST') throw error
    copyFileSync(part, path, constants.COPYFILE_EXCL)
  }
  rmSync(part)
  syncFolder(dirname(path))
}

/** Why the disk or the system refused; null when it was neither. */
function causeOf(error: unknown): string | null {
  if (error instanceof Database.SqliteError) {
    return storeFailure(error) ?? (error.code.startsWith('SQLITE_CANTOPEN') ? error.code : null)
  }
  return isFileSystemError(error) ? error.code : null
}

function isFileSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
