import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { storeFailure } from './store-failure.ts'

/** A copy that could not be made, or could not be read back as the same workspace; the workspace itself is as it was. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}

/**
 * Copies an open workspace to another file, reads the copy back and only then gives it its name.
 * The open file itself is never touched: SQLite writes the copy.
 */
export function backUp(connection: Database.Database, target: string): void {
  const part = `${target}.part`
  try {
    rmSync(part, { force: true })
    connection.prepare('vacuum into ?').run(part)
    verifyCopy(connection, part)
    syncPath(part)
    renameSync(part, target)
    syncFolder(dirname(target))
  } catch (error) {
    removeQuietly(part)
    // What is damaged cannot be copied: that is the news then, not the copy.
    if (error instanceof BackupError || storeFailure(error) === 'store.damaged') throw error
    throw new BackupError('the copy could not be made', { cause: error })
  }
}

function removeQuietly(part: string): void {
  try {
    rmSync(part, { force: true })
  } catch {
    // Where nothing can be removed, the next attempt says so.
  }
}

function verifyCopy(connection: Database.Database, part: string): void {
  const copy = new Database(part, { readonly: true, fileMustExist: true })
  try {
    const problems = copy.pragma('integrity_check', { simple: true })
    const isSame = countsOf(copy) === countsOf(connection)
    if (problems !== 'ok' || !isSame) throw new BackupError('the copy is not the same as the workspace')
  } finally {
    copy.close()
  }
}

/** How many rows each table holds, as text. */
function countsOf(connection: Database.Database): string {
  const tables = connection
    .prepare<[], { name: string }>(
      "select name from sqlite_schema where type = 'table' and sql like 'create table%' order by name",
    )
    .all()
  const counts = tables.map(
    ({ name }) => connection.prepare<[], { n: number }>(`select count(*) as n from "${name}"`).get()?.n,
  )
  return JSON.stringify([tables.map(({ name }) => name), counts])
}

/** Makes sure that the contents of a closed file are on the disk. */
export function syncPath(path: string): void {
  const descriptor = openSync(path, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Makes sure that a new name in a folder is on the disk, where the system can do that (Windows cannot and need not). */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
