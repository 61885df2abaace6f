import Database from 'better-sqlite3'
import type { CommonFailure } from '#contract/result'

/** Failures of the store, as everybody may be told them. */
export type StoreFailure = Extract<CommonFailure, `store.${string}`>

/**
 * What an error of SQLite means for the person waiting: null when it is none of these and so a bug.
 * After `store.unconfirmed` nobody knows whether the save is in the file: it has to be opened again and looked at.
 */
export function storeFailure(error: unknown): StoreFailure | null {
  if (!(error instanceof Database.SqliteError)) return null
  const { code } = error
  if (code === 'SQLITE_FULL') return 'store.full'
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'store.busy'
  if (code.startsWith('SQLITE_READONLY')) return 'store.read-only'
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'store.damaged'
  if (code.startsWith('SQLITE_IOERR')) return 'store.unconfirmed'
  return null
}
