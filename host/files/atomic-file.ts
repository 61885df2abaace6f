import { randomBytes } from 'node:crypto'
import { link, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileErrorCode } from './errors.ts'

/** What a file is to hold: at once, or piece by piece when it is too large for that. */
type Content = string | Uint8Array | AsyncIterable<Uint8Array>

/** A name beside `path`, for what is being written before it gets its own name. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.new`)
}

/** Writes a whole file: afterwards the old or the new one is there under its name, never a part, also after a power cut. */
export async function replaceFile(path: string, content: Content): Promise<void> {
  await writeBeside(path, content, (temporary) => renamePatiently(temporary, path))
}

/** Writes a whole file under a name that is free; `EEXIST` when it is not. */
export async function createFile(path: string, content: Content): Promise<void> {
  await writeBeside(path, content, (temporary) => publishFile(temporary, path))
}

/** Gives a finished file its name without ever replacing another: `EEXIST` when the name is taken. */
export async function publishFile(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
    await rm(temporary)
  } catch (error) {
    if (fileErrorCode(error) === 'EEXIST' || fileErrorCode(error) === 'ENOENT') throw error
    await reserveAndRename(temporary, path)
  }
  await syncFolder(dirname(path))
}

async function writeBeside(
  path: string,
  content: Content,
  publish: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = temporaryPath(path)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await publish(temporary)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** For file systems without hard links (FAT, some shares): the name is taken by an empty file of ours, then replaced. */
async function reserveAndRename(temporary: string, path: string): Promise<void> {
  const reservation = await open(path, 'wx')
  await reservation.close()
  try {
    await renamePatiently(temporary, path)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** On Windows a virus scanner may hold a new file for a moment, and renaming is refused until it lets go. */
async function renamePatiently(from: string, to: string, triesLeft = 10): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    const isHeld = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(fileErrorCode(error) ?? '')
    if (!isHeld || triesLeft === 0) throw error
    await delay(50)
    await renamePatiently(from, to, triesLeft - 1)
  }
}

/** Makes a new name durable; Windows does it by itself and cannot open a folder. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
