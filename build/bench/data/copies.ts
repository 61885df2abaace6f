import { constants, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type BetterSqlite3 from 'better-sqlite3'
import type { DbClient, OpenOptions } from '#db/client'
import { openWorkspace as openHere } from '#db/workspace'
import type { OpenWorkspace } from '#db/workspace'
import { applySettings } from '#db/settings'
import { doorAddress } from '../doors.ts'
import { benchClock } from './clock.ts'
import { cacheFolder } from './large-workspace.ts'

/** Copies of workspaces on one disk, which each way of working has to itself; all go when the measure is done. */
export type Copies = {
  /** A file of its own with the same contents. */
  readonly fileOf: (path: string) => string
  /** Opened by the program as it is shipped: through the client, in its worker. */
  readonly client: (path: string) => Promise<DbClient>
  /** The program's database side in this thread, without the worker. */
  readonly inProcess: (path: string) => OpenWorkspace
  /** SQLite alone, with the program's settings and tables, without the triggers that guard them. */
  readonly raw: (path: string) => BetterSqlite3.Database
}

/** Lends copies to work with, and takes them back. */
export async function withCopies<Value>(work: (copies: Copies) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(cacheFolder(), 'run-'))
  const closers: (() => unknown)[] = []
  let count = 0

  function fileOf(path: string): string {
    count += 1
    const copy = join(folder, `${count}.tandem`)
    copyFileSync(path, copy, constants.COPYFILE_FICLONE)
    return copy
  }

  try {
    return await work({
      fileOf,
      client: async (path) => {
        const client = await openClient(fileOf(path))
        closers.push(() => client.close())
        return client
      },
      inProcess: (path) => {
        const opened = openHere({ ...options(fileOf(path)), checksOutput: false }, () => undefined)
        if (!opened.ok) throw new Error(opened.code)
        closers.push(() => opened.value.close())
        return opened.value
      },
      raw: (path) => {
        const connection = openRaw(fileOf(path))
        closers.push(() => connection.close())
        return connection
      },
    })
  } finally {
    for (const close of closers) await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function openClient(path: string): Promise<DbClient> {
  const { openWorkspace } = (await import(doorAddress('client'))) as typeof import('#db/client') // bundled from it
  const opened = await openWorkspace(options(path))
  if (!opened.ok) throw new Error(opened.code)
  return opened.value
}

function options(path: string): OpenOptions {
  return { path, mode: 'open', marksFolder: null, clock: benchClock }
}

function openRaw(path: string): BetterSqlite3.Database {
  const connection = new Database(path)
  connection.pragma('locking_mode = exclusive')
  applySettings(connection)
  const triggers = connection.prepare("select name from sqlite_schema where type = 'trigger'").pluck().all()
  for (const name of triggers) connection.exec(`drop trigger ${String(name)}`)
  return connection
}
