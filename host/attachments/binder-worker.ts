import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, openSync, writeSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { largestSlice } from '#contract/entity/attachment'
import type { Failed } from '#contract/result'
import { done, fail } from '#contract/result'
import type { BinderEntry } from '#reports/binder/binder'
import { binderEntries, fitsArchive } from '#reports/binder/binder'
import { binderCsv } from '#reports/binder/index-csv'
import { binderHtml } from '#reports/binder/index-html'
import type { ZipStream } from '#reports/zip/zip-stream'
import { zipStream } from '#reports/zip/zip-stream'
import { fileFault } from '../files/errors.ts'
import type { BinderFailure, BinderMessage, BinderRequest } from './binder-request.ts'

// A thread of its own: an archive of gigabytes takes a while, and calls must be answered meanwhile. A piece at a time is held.
const port = parentPort ?? missingPort()

// The one who starts this thread hands over just this.
const { facts, target } = workerData as BinderRequest

tell({ kind: 'answered', answer: await bind().catch(noRoom) })
port.close()

async function bind() {
  const entries = binderEntries(facts.items)
  if (!fitsArchive(facts.items)) return fail('evidence.too-large')
  const output = openSync(target, 'wx')
  let byteCount = 0
  try {
    const zip = zipStream((bytes) => {
      for (let written = 0; written < bytes.byteLength; written += writeSync(output, bytes, written));
      byteCount += bytes.byteLength
    })
    addText(zip, 'index.html', binderHtml(facts, entries))
    addText(zip, 'index.csv', binderCsv(facts, entries))
    for (const entry of entries) {
      const failure = await addFile(zip, entry)
      if (failure !== null) return failure
    }
    zip.end()
  } finally {
    closeSync(output)
  }
  return done({ byteCount })
}

function addText(zip: ZipStream, name: string, text: string): void {
  zip.begin(name, 'text')(new TextEncoder().encode(text), true)
}

/** Puts a file in, and refuses it when its bytes are not those that were attached. */
async function addFile(zip: ZipStream, { item, name }: BinderEntry): Promise<Failed<BinderFailure> | null> {
  const { sha256, size } = item.file
  const push = zip.begin(name, 'any')
  const hash = createHash('sha256')
  for (let start = 0; start < size; start += largestSlice) {
    const end = Math.min(size, start + largestSlice)
    const bytes = await bytesOf({ kind: 'want', sha256, start, end })
    if (bytes === null) return fail('evidence.missing', { number: item.number, caption: item.caption })
    hash.update(bytes)
    push(bytes, end === size)
  }
  if (size === 0) push(new Uint8Array(), true)
  return hash.digest('hex') === sha256 ? null : fail('evidence.damaged', { number: item.number, caption: item.caption })
}

async function bytesOf(wanted: Extract<BinderMessage, { kind: 'want' }>): Promise<Uint8Array | null> {
  const reply = once(port, 'message')
  tell(wanted)
  const [bytes] = (await reply) as [Uint8Array | null] // the starter answers each want with just this
  return bytes
}

function tell(message: BinderMessage): void {
  port.postMessage(message)
}

function noRoom(error: unknown): Failed<BinderFailure> {
  if (fileFault(error) === 'full') return fail('evidence.no-room')
  throw error
}

function missingPort(): never {
  throw new Error('this file is a worker: it is started by binder.ts')
}
