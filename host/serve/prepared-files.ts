import { randomBytes } from 'node:crypto'

/** A file that waits in memory for the page to fetch it. */
export type PreparedFile = {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly contentType: string
  /** Shown in a frame of the page, or saved as a file. */
  readonly disposition: 'inline' | 'attachment'
}

/** The files prepared for the page; the newest few only, because every preview makes another. */
export type PreparedFiles = {
  /** Keeps the file and tells the path where the page finds it. */
  readonly put: (file: PreparedFile) => string
  readonly find: (path: string) => PreparedFile | null
  readonly clear: () => void
}

/** Keeps the newest files under ids that nobody can guess. */
export function createPreparedFiles(keptCount = 12): PreparedFiles {
  const files = new Map<string, PreparedFile>()
  return {
    put: (file) => {
      const path = `${file.disposition === 'inline' ? '/preview/' : '/prepared/'}${randomBytes(16).toString('hex')}`
      files.set(path, file)
      // A Map keeps the order of insertion: its first key is the oldest.
      for (const oldest of [...files.keys()].slice(0, -keptCount)) files.delete(oldest)
      return path
    },
    find: (path) => files.get(path) ?? null,
    clear: () => files.clear(),
  }
}
