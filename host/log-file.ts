import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '#contract/log-entry'

/** How the log is kept: one file of at most `fileBytes`, and the `olderFiles` before it. */
type Keeping = { readonly fileBytes: number; readonly olderFiles: number; readonly now: () => string }

const usualKeeping: Keeping = { fileBytes: 1_000_000, olderFiles: 3, now: () => new Date().toISOString() }

/** The log of the program: a line of JSON for each event, in `tandem.jsonl`; older ones in `tandem.1.jsonl` and on. */
export function openLogFile(folder: string, keeping: Keeping = usualKeeping): Log {
  const nameOf = (age: number): string => join(folder, age === 0 ? 'tandem.jsonl' : `tandem.${age}.jsonl`)

  function makeRoom(lineBytes: number): void {
    const size = statSync(nameOf(0), { throwIfNoEntry: false })?.size ?? 0
    if (size === 0 || size + lineBytes <= keeping.fileBytes) return
    for (let age = keeping.olderFiles; age > 0; age -= 1) {
      if (statSync(nameOf(age - 1), { throwIfNoEntry: false }) !== undefined) renameSync(nameOf(age - 1), nameOf(age))
    }
  }

  return (entry) => {
    const line = `${JSON.stringify({ at: keeping.now(), ...entry })}\n`
    // A log that cannot be written (a full disk, most likely) must not stop what it tells about.
    try {
      mkdirSync(folder, { recursive: true })
      makeRoom(Buffer.byteLength(line))
      // Written at once: the last lines before a crash are the ones that matter.
      appendFileSync(nameOf(0), line, { mode: 0o600 })
    } catch {
      return
    }
  }
}
