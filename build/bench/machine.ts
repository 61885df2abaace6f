import { availableParallelism, cpus, release, totalmem, type } from 'node:os'
import Database from 'better-sqlite3'

/** What the figures depend on besides the program. */
export function machineFacts() {
  const database = new Database(':memory:')
  const sqlite = String(database.prepare('select sqlite_version()').pluck().get())
  database.close()
  return {
    system: `${type()} ${release()}`,
    processor: cpus()[0]?.model ?? 'unknown',
    processorCount: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    sqlite,
  }
}
