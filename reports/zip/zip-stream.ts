import { Zip, ZipDeflate } from 'fflate'
import { firstDay } from './first-day.ts'

/** An archive that is written as it grows: no file of it is ever held whole. The same parts give the same bytes. */
export type ZipStream = {
  /** Begins a file; what it is given next belongs to it, up to the last piece. */
  readonly begin: (name: string, contents: 'text' | 'any') => (piece: Uint8Array, isLast: boolean) => void
  readonly end: () => void
}

/** Archives of this kind name places in themselves with 32 bits. */
export const largestZip = 2 ** 32 - 1

/** And they count what is in them with 16. */
export const mostZipEntries = 2 ** 16 - 1

/** Hands every piece of the archive to `write`, in order, before the call that made it returns. */
export function zipStream(write: (bytes: Uint8Array) => void): ZipStream {
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error
    write(bytes)
  })
  return {
    begin: (name, contents) => {
      // What people attach is mostly packed already; as deflated blocks it can also be read by what reads an archive as a stream.
      const file = new ZipDeflate(name, { level: contents === 'text' ? 6 : 0 })
      file.mtime = firstDay
      zip.add(file)
      return (piece, isLast) => file.push(piece, isLast)
    },
    end: () => zip.end(),
  }
}
