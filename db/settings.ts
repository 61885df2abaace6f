import type BetterSqlite3 from 'better-sqlite3'

/** A setting of the connection, and what it must read as afterwards. */
type Setting = { readonly name: string; readonly value: string; readonly reads: string | number }

/**
 * Set on every open. `synchronous` above all: the driver's build reopens a WAL file with NORMAL, which loses acknowledged saves
 * in a power cut, and a test on a fresh file never shows it.
 */
export const settings: readonly Setting[] = [
  { name: 'synchronous', value: 'full', reads: 2 },
  { name: 'journal_mode', value: 'wal', reads: 'wal' },
  { name: 'locking_mode', value: 'exclusive', reads: 'exclusive' },
  { name: 'foreign_keys', value: 'on', reads: 1 },
  { name: 'trusted_schema', value: 'off', reads: 0 },
  { name: 'cell_size_check', value: 'on', reads: 1 },
  { name: 'temp_store', value: 'memory', reads: 2 },
  { name: 'mmap_size', value: '0', reads: 0 },
]

/** Applies every setting and reads it back; a connection that does not obey is not worked with. */
export function applySettings(connection: BetterSqlite3.Database): void {
  for (const { name, value, reads } of settings) {
    connection.pragma(`${name} = ${value}`)
    const found: unknown = connection.pragma(name, { simple: true })
    if (found !== reads) throw new Error(`the database keeps ${name} at ${String(found)} instead of ${reads}`)
  }
}
