import type BetterSqlite3 from 'better-sqlite3'
import { sql as operationLog } from './schema/0010-operation-log.ts'
import { sql as records } from './schema/0020-records.ts'
import { sql as search } from './schema/0030-search.ts'
import { sql as writeGuards } from './schema/0040-write-guards.ts'
import { sql as monitoring } from './schema/0050-monitoring.ts'
import { sql as resourcesAndMeetings } from './schema/0060-resources-and-meetings.ts'
import { sql as evidence } from './schema/0070-evidence.ts'
import { sql as files } from './schema/0080-files.ts'
import { sql as activityHistory } from './schema/0090-activity-history.ts'
import { sql as ofActivity } from './schema/0100-of-activity.ts'

/** One step of the schema, forward only. Frozen once released: `schema/checksums.json`. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string }

/** All steps, numbered in tens so that a correction can come between. */
export const migrations: readonly Migration[] = [
  { number: 10, name: '0010-operation-log', sql: operationLog },
  { number: 20, name: '0020-records', sql: records },
  { number: 30, name: '0030-search', sql: search },
  { number: 40, name: '0040-write-guards', sql: writeGuards },
  { number: 50, name: '0050-monitoring', sql: monitoring },
  { number: 60, name: '0060-resources-and-meetings', sql: resourcesAndMeetings },
  { number: 70, name: '0070-evidence', sql: evidence },
  { number: 80, name: '0080-files', sql: files },
  { number: 90, name: '0090-activity-history', sql: activityHistory },
  { number: 100, name: '0100-of-activity', sql: ofActivity },
]

/** The schema this version writes. */
export const newestSchema = Math.max(...migrations.map(({ number }) => number))

/** "TNDM", in the file's header: how a workspace is told from any other SQLite file. */
export const applicationId = 0x544e444d

/** A step left rows behind that point to nothing; the file is as it was before the step. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

/** The schema a file has: 0 for an empty one. */
export function schemaOf(connection: BetterSqlite3.Database): number {
  return Number(connection.pragma('user_version', { simple: true }))
}

/** Takes the missing steps, each in a transaction of its own, after `beforeFirst` (a backup) has been done. */
export function migrate(
  connection: BetterSqlite3.Database,
  beforeFirst: () => void,
  steps: readonly Migration[] = migrations,
): void {
  const pending = steps.filter(({ number }) => number > schemaOf(connection))
  if (pending.length === 0) return
  beforeFirst()
  for (const step of pending) connection.transaction(() => take(connection, step)).immediate()
}

function take(connection: BetterSqlite3.Database, { number, name, sql }: Migration): void {
  connection.exec(sql)
  const orphans = connection.prepare('pragma foreign_key_check').all()
  if (orphans.length > 0) throw new MigrationError(`${name} would leave ${orphans.length} rows that point to nothing`)
  // In the same transaction, so that a stop before the tables are brought in line with the log is made good at the next start.
  const hasDevice = connection.prepare("select 1 from sqlite_schema where name = 'device'").get() !== undefined
  if (hasDevice) connection.exec('update device set is_projected = 0')
  connection.pragma(`user_version = ${number}`)
}
