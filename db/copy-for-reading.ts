import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Answer } from '#contract/result'
import { done, fail } from '#contract/result'
import type { OpenFailure } from './open.ts'

export type ReadingCopy = { readonly path: string; readonly discard: () => void }

/** Makes a copy of a file that cannot be written, for looking at; `discard` takes it away again. */
export function copyForReading(path: string): Answer<ReadingCopy, OpenFailure> {
  if (!existsSync(path)) return fail('workspace.missing')
  const folder = mkdtempSync(join(tmpdir(), 'tandem-reading-'))
  const discard = (): void => rmSync(folder, { recursive: true, force: true })
  const copy = join(folder, basename(path).trim())
  try {
    for (const ending of ['', '-wal']) copyPart(`${path}${ending}`, `${copy}${ending}`)
    return done({ path: copy, discard })
  } catch {
    discard()
    return fail('workspace.no-access', { isReadable: false })
  }
}

function copyPart(from: string, to: string): void {
  if (!existsSync(from)) return
  copyFileSync(from, to)
  // The copy has the rights of a file that cannot be written, but SQLite has to write into its own.
  chmodSync(to, 0o600)
}
