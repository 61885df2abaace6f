import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import type BetterSqlite3 from 'better-sqlite3'
import { largestSlice, maximumFileSize } from '#contract/entity/attachment'
import type { FileSlice, ReceivedSlice } from '#contract/file-transfer'
import { done, fail } from '#contract/result'
import type { LocalDevice } from '../log/local-device.ts'
import type { Transact } from '../transaction.ts'
import type { FileStatements } from './file-statements.ts'
import { fileStatements } from './file-statements.ts'
import { isSoundFile } from './sound-file.ts'

/** The bytes of attached files, kept by their hash. */
export type Files = {
  /** Takes the next slice of a file; the answer to the last tells the hash of the whole. */
  readonly receive: (slice: FileSlice) => ReceivedSlice
  /** Forgets what has arrived of a file that the officer no longer wants. */
  readonly abandon: (upload: string) => void
  /** In bytes; null when the file is not in this copy. */
  readonly sizeOf: (sha256: string) => number | null
  /** The bytes from `start` up to `end`; null when they are not all there. */
  readonly read: (sha256: string, start: number, end: number) => Uint8Array | null
  /** Removes what nothing needs: files that were not received to the end, or never attached. */
  readonly tidy: () => void
}

type Arriving = {
  readonly file: number | bigint
  readonly size: number
  readonly received: number
  readonly hash: Hash
}
type Store = { readonly connection: BetterSqlite3.Database; readonly device: LocalDevice; readonly transact: Transact }

export function createFiles({ connection, device, transact }: Store): Files {
  const statements = fileStatements(connection)
  const arriving = new Map<string, Arriving>()

  function write<Value>(work: () => Value): Value {
    return transact(
      () => {
        device.openGate()
        return work()
      },
      () => true,
    )
  }

  function forget(upload: string): void {
    const known = arriving.get(upload)
    arriving.delete(upload)
    if (known !== undefined) write(() => statements.remove(known.file))
  }

  function take(slice: FileSlice): ReceivedSlice {
    const { upload, size, start, bytes } = slice
    const before = arriving.get(upload) ?? { file: null, size, received: 0, hash: createHash('sha256') }
    const received = start + bytes.byteLength
    const hash = before.hash.copy().update(bytes)
    const isLast = received === size
    const file = write(() => {
      const number = before.file ?? statements.begin(size)
      if (bytes.byteLength > 0) statements.addPart(number, start, bytes)
      if (isLast) giveName(statements, number, hash.copy().digest('hex'))
      return number
    })
    if (isLast) arriving.delete(upload)
    else arriving.set(upload, { file, size, received, hash })
    return done({ received, sha256: isLast ? hash.digest('hex') : null })
  }

  return {
    receive: (slice) => {
      if (slice.size > maximumFileSize) return fail('file.too-large', { limit: maximumFileSize })
      if (!isNext(slice, arriving.get(slice.upload) ?? null)) {
        forget(slice.upload)
        return fail('file.interrupted')
      }
      try {
        return take(slice)
      } catch (error) {
        // What has arrived is of no use any more; a full disk or a failing one may keep it until the next opening.
        quietly(() => forget(slice.upload))
        throw error
      }
    },
    abandon: forget,
    sizeOf: (sha256) => statements.bySha(sha256)?.size ?? null,
    read: (sha256, start, end) => readBetween(statements, sha256, { start, end }),
    tidy: () => {
      const unneeded = statements.withoutUse()
      if (unneeded.length > 0) write(() => unneeded.forEach(({ number }) => statements.remove(number)))
    },
  }
}

/** The same bytes are kept once. What is damaged gives way to the bytes that have just arrived whole. */
function giveName(statements: FileStatements, file: number | bigint, sha256: string): void {
  const known = statements.bySha(sha256)
  if (known !== null && isSoundFile(statements, known.number, sha256)) return statements.remove(file)
  if (known !== null) statements.name(known.number, null)
  statements.name(file, sha256)
  if (known !== null) statements.remove(known.number)
}

type Range = { readonly start: number; readonly end: number }

function readBetween(statements: FileStatements, sha256: string, { start, end }: Range): Uint8Array | null {
  const file = statements.bySha(sha256)
  if (file === null || start < 0 || end < start || end > file.size) return null
  const parts = statements.partsBetween(file.number, start, end)
  const pieces = parts.map((part) => part.bytes.subarray(Math.max(0, start - part.start), end - part.start))
  const bytes = Buffer.concat(pieces)
  return bytes.byteLength === end - start ? bytes : null
}

/** Whether a slice goes on where the one before it ended, and stays within what was announced. */
function isNext({ size, start, bytes }: FileSlice, known: Arriving | null): boolean {
  const end = start + bytes.byteLength
  const goesOn = known === null ? start === 0 : start === known.received && size === known.size
  return goesOn && bytes.byteLength <= largestSlice && end <= size && (bytes.byteLength > 0 || size === 0)
}

function quietly(act: () => void): void {
  try {
    act()
  } catch {
    // The first error is the one to tell.
  }
}
