import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** A copy of a file that cannot be written, for looking at; `discard` takes it away again. */
export function copyForReading(path: string): { readonly path: string; readonly discard: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-reading-'))
  const copy = join(folder, basename(path).trim())
  for (const ending of ['', '-wal']) {
    if (!existsSync(`${path}${ending}`)) continue
    copyFileSync(`${path}${ending}`, `${copy}${ending}`)
    // The copy keeps the rights of a file that cannot be written, and SQLite has to write beside and into its own.
    chmodSync(`${copy}${ending}`, 0o600)
  }
  return { path: copy, discard: () => rmSync(folder, { recursive: true, force: true }) }
}
