import { chmod, copyFile, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileErrorCode } from '../files/errors.ts'

const staleAfterMs = 24 * 60 * 60 * 1000

/** A private copy of a workspace that cannot be written where it is. */
export type ReadingCopy = { readonly path: string; readonly remove: () => Promise<void> }

/**
 * Copies a file and its `-wal`, because SQLite cannot read a workspace whose folder it cannot write to.
 * Null when another program kept writing to it meanwhile, so that the two parts may not fit.
 */
export async function copyForReading(realPath: string, dataFolder: string): Promise<ReadingCopy | null> {
  const parent = join(dataFolder, 'reading')
  await mkdir(parent, { recursive: true })
  await removeStaleCopies(parent)
  const folder = await mkdtemp(join(parent, 'copy-')) // readable by this user only
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, basename(realPath))
    if (await copyUndisturbed(realPath, path)) return { path, remove }
  } catch (error) {
    await remove()
    throw error
  }
  await remove()
  return null
}

async function copyUndisturbed(from: string, to: string): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const before = await fingerprint(from)
    await copyPart(from, to)
    await copyPart(`${from}-wal`, `${to}-wal`)
    if ((await fingerprint(from)) === before) return true
  }
  return false
}

async function copyPart(from: string, to: string): Promise<void> {
  await rm(to, { force: true })
  try {
    await copyFile(from, to)
    await chmod(to, 0o600) // the copy of a read-only file would be read-only too
  } catch (error) {
    if (fileErrorCode(error) !== 'ENOENT' || !from.endsWith('-wal')) throw error
  }
}

async function fingerprint(path: string): Promise<string> {
  const parts = await Promise.all([path, `${path}-wal`].map((part) => stat(part, { bigint: true }).catch(() => null)))
  return parts.map((part) => (part === null ? '-' : `${part.ino} ${part.size} ${part.mtimeNs}`)).join(' ')
}

/** A process that was killed could not remove its copy. */
async function removeStaleCopies(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const folder = join(parent, name)
    const found = await stat(folder).catch(() => null)
    if (found !== null && Date.now() - found.mtimeMs > staleAfterMs) await rm(folder, { recursive: true, force: true })
  }
}
