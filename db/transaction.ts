import type BetterSqlite3 from 'better-sqlite3'
import type { LocalDevice } from './log/local-device.ts'

/** Runs work in one transaction, kept when `keeps` says so and otherwise undone without a trace; also undone when it throws. */
export type Transact = <Value>(work: () => Value, keeps: (value: Value) => boolean) => Value

export function createTransact(connection: BetterSqlite3.Database, device: LocalDevice): Transact {
  const begin = connection.prepare('begin immediate')
  const commit = connection.prepare('commit')
  const rollback = connection.prepare('rollback')

  function undo(): void {
    // After a full disk or an I/O error SQLite may have rolled back by itself.
    if (connection.inTransaction) rollback.run()
    device.forget()
  }

  return (work, keeps) => {
    begin.run()
    try {
      const value = work()
      if (keeps(value)) {
        device.finish()
        commit.run()
      } else {
        undo()
      }
      return value
    } catch (error) {
      undo()
      throw error
    }
  }
}
