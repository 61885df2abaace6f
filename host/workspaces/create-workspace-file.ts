import { lstat, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import { openWorkspace } from '#db/client'
import type { DbClient } from '#db/client'
import type { Seed, SeedCommand, SeedFile } from '#contract/seed'
import { done, fail } from '#contract/result'
import type { Answer, CommonFailure, Failed } from '#contract/result'
import { emptyCommands } from '#seeds/empty'
import { publishFile, temporaryPath } from '../files/atomic-file.ts'
import { fileErrorCode, fileFault } from '../files/errors.ts'
import type { Ports } from '../ports.ts'
import { openOptions } from './open-workspace-file.ts'

type CreateFailure = 'workspace.exists' | 'workspace.folder-unwritable' | CommonFailure

/** What a new workspace file is made of. */
export type NewWorkspace = {
  readonly path: string
  /** Null keeps the name that the seed gives it, else that of the file. */
  readonly name: string | null
  readonly seed: Seed
}

/**
 * Makes a workspace under another name and gives it its own when it is complete: a failure leaves no half file,
 * and a file that is there already is never touched.
 */
export async function createWorkspaceFile(wanted: NewWorkspace, ports: Ports): Promise<Answer<null, CreateFailure>> {
  const { path } = wanted
  if (!(await isFolder(dirname(path)))) return fail('workspace.folder-unwritable', { path: dirname(path) })
  if (await isTaken(path)) return fail('workspace.exists', { path })
  const temporary = temporaryPath(path)
  try {
    const built = await build(temporary, wanted, ports)
    if (!built.ok) return built
    // What could not be moved into the file on closing, for want of space, would be lost with its journal.
    if (await isThere(`${temporary}-wal`)) return fail('store.full')
    await publishFile(temporary, path)
    return done(null)
  } catch (error) {
    return creationFailure(error, path)
  } finally {
    await removeUnfinished(temporary)
  }
}

/** A file just made is never damaged but by a disk that could not take the whole of it. */
function isFull({ code, detail }: Failed<string>): boolean {
  return code === 'workspace.damaged' || ['store.full', 'ENOSPC', 'EDQUOT'].includes(String(detail['cause']))
}

/** The file while it was made, with what SQLite may have left beside it on a full disk. */
async function removeUnfinished(path: string): Promise<void> {
  const names = [path, `${path}.part`].flatMap((each) => ['', '-wal', '-shm', '-journal'].map((end) => `${each}${end}`))
  await Promise.all(names.map((name) => rm(name, { force: true })))
}

async function build(path: string, wanted: NewWorkspace, ports: Ports): Promise<Answer<null, CreateFailure>> {
  const name = wanted.name ?? basename(wanted.path, extname(wanted.path))
  const opened = await openWorkspace({ ...openOptions(path, 'create', null, ports), name })
  if (!opened.ok)
    return isFull(opened) ? fail('store.full') : fail('workspace.folder-unwritable', { path: dirname(path) })
  try {
    return await plant(opened.value, wanted)
  } finally {
    await opened.value.close()
  }
}

async function plant(client: DbClient, { name, seed }: NewWorkspace): Promise<Answer<null, CreateFailure>> {
  for (const file of seed.files) {
    const stored = await storeFile(client, file)
    if (!stored.ok) return stored
  }
  for (const commands of seed.chunks) {
    const planted = await plantChunk(client, commands)
    if (!planted.ok) return planted
  }
  return name === null ? done(null) : plantChunk(client, emptyCommands(name))
}

/** Sends a file as the page sends one that is attached; small as they are, each in one slice. */
async function storeFile(client: DbClient, { upload, sha256, bytes }: SeedFile): Promise<Answer<null, CreateFailure>> {
  const received = await client.receive({ upload, size: bytes.byteLength, start: 0, bytes })
  if (!received.ok && received.code === 'store.full') return fail('store.full')
  if (received.ok && received.value.sha256 === sha256) return done(null)
  throw new Error(`a file of the seed was not stored as it is: ${sha256}`)
}

async function plantChunk(client: DbClient, commands: readonly SeedCommand[]): Promise<Answer<null, CreateFailure>> {
  const planted = await client.plant(commands)
  if (planted.ok) return done(null)
  if (planted.code === 'store.full') return fail('store.full')
  throw new Error(`planting refused: ${planted.code} ${JSON.stringify(planted.detail)}`)
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** A `-wal` left behind by a workspace of the same name would be played into the new one by SQLite. */
async function isTaken(path: string): Promise<boolean> {
  const found = await Promise.all(['', '-wal', '-journal'].map((suffix) => isThere(`${path}${suffix}`)))
  return found.includes(true)
}

function creationFailure(error: unknown, path: string): Answer<never, CreateFailure> {
  if (fileErrorCode(error) === 'EEXIST') return fail('workspace.exists', { path })
  const fault = fileFault(error)
  if (fault === 'full') return fail('store.full')
  if (fault === 'refused' || fault === 'missing') return fail('workspace.folder-unwritable', { path: dirname(path) })
  throw error
}
