import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Answer } from '#contract/result'
import { done, fail } from '#contract/result'
import type { OpenFailure } from './open.ts'

export type ReadingCopy = { readonly path: string; readonly discard: () => void }

type CopyFile = (from: string, to: string) => void

/** A file and its log belong together. */
const endings = ['', '-wal']
const tries = 3

/**
 * Makes a copy of a file that cannot be written, for looking at; `discard` takes it away again. Somebody else may be writing it:
 * a file that changed while it was copied is copied again, and one that changes all the time is in use.
 */
export function copyForReading(path: string, copyFile: CopyFile = copyFileSync): Answer<ReadingCopy, OpenFailure> {
  if (!existsSync(path)) return fail('workspace.missing')
  const folder = mkdtempSync(join(tmpdir(), 'tandem-reading-'))
  const discard = (): void => rmSync(folder, { recursive: true, force: true })
  const copy = join(folder, basename(path).trim())
  try {
    for (let left = tries; left > 0; left -= 1) {
      const before = stampOf(path)
      for (const ending of endings) copyPart(`${path}${ending}`, `${copy}${ending}`, copyFile)
      if (stampOf(path) === before) return done({ path: copy, discard })
    }
    discard()
    return fail('workspace.in-use')
  } catch {
    discard()
    return fail('workspace.no-access', { isReadable: false })
  }
}

/** Differs as soon as the file or its log was written, replaced, made or removed. */
function stampOf(path: string): string {
  const stats = endings.map((ending) => statSync(`${path}${ending}`, { bigint: true, throwIfNoEntry: false }))
  return stats.map((stat) => (stat === undefined ? '-' : `${stat.ino} ${stat.size} ${stat.mtimeNs}`)).join('\n')
}

function copyPart(from: string, to: string, copyFile: CopyFile): void {
  rmSync(to, { force: true })
  if (!existsSync(from)) return
  copyFile(from, to)
  // The copy has the rights of a file that cannot be written, but SQLite has to write into its own.
  chmodSync(to, 0o600)
}
