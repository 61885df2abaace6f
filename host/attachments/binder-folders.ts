import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const prefix = 'tandem-binder-'

/** Longer than any page takes to fetch an archive: what is older was left by a program that ended early. */
const keptMs = 24 * 60 * 60 * 1_000

/** A folder for one archive. */
export function makeBinderFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), prefix))
}

/** Removes the archives that programs left which could not do so themselves. What belongs to others, or is gone already, stays as it is. */
export async function sweepBinderFolders(now: string): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => [])
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const path = join(tmpdir(), name)
    const changed = await stat(path).catch(() => null)
    if (changed === null || Date.parse(now) - changed.mtimeMs < keptMs) continue
    await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}
