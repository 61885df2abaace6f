import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { done, fail } from '#contract/result'
import type { AnswerOf, InputOf } from '#contract/types'
import { fileFault } from '../files/errors.ts'
import { binderFileName } from '#reports/binder/binder'
import type { BinderFacts } from '#reports/binder/binder'
import type { PageRequest, PageResponse, Ports } from '../ports.ts'
import { answer } from '../serve/answer.ts'
import { readOwnFacts } from '../workspaces/session.ts'
import type { Session } from '../workspaces/session.ts'
import { takeTurns } from '../take-turns.ts'
import { bindableFacts } from './binder-facts.ts'
import type { BinderMessage, BinderRequest } from './binder-request.ts'
import { makeBinderFolder, sweepBinderFolders } from './binder-folders.ts'
import { serveBytes } from './serve-files.ts'

type Wanted = Omit<InputOf<'evidence.bind'>, 'requestId'>

/** Puts all files of a plan into one archive, and keeps the newest until the page has fetched it. */
export type Binder = {
  readonly bind: (wanted: Wanted) => Promise<AnswerOf<'evidence.bind'>>
  /** Null for addresses that are not the newest archive's. */
  readonly serve: (request: PageRequest) => Promise<PageResponse | null>
  /** Forgets an archive of a workspace that is no longer open. */
  readonly leave: () => Promise<void>
  readonly close: () => Promise<void>
}

type Made = {
  readonly of: Session
  readonly address: string
  readonly folder: string
  readonly path: string
  readonly size: number
}

export function createBinder(ports: Ports, session: () => Session | null): Binder {
  let made: Made | null = null
  const running = new Set<Worker>()
  const inTurn = takeTurns()
  let isClosed = false
  const swept = sweepBinderFolders(ports.now())

  async function forget(): Promise<void> {
    const folder = made?.folder ?? null
    made = null
    if (folder !== null) await rm(folder, { recursive: true, force: true })
  }

  async function keep(open: Session, facts: BinderFacts): Promise<AnswerOf<'evidence.bind'>> {
    await forget()
    const folder = await makeBinderFolder()
    const path = join(folder, 'binder.zip')
    const bound = await runThread(open, { facts, target: path }, running).catch(async (error: unknown) => {
      await rm(folder, { recursive: true, force: true })
      throw error
    })
    if (!bound.ok || session() !== open) {
      await rm(folder, { recursive: true, force: true })
      return bound.ok ? fail('workspace.none') : bound
    }
    const { byteCount } = bound.value
    const address = `/binder/${randomUUID()}`
    made = { of: open, address, folder, path, size: byteCount }
    return done({ path: address, fileName: binderFileName(facts), byteCount, fileCount: facts.items.length })
  }

  async function bind({ language, ...wanted }: Wanted): Promise<AnswerOf<'evidence.bind'>> {
    const open = isClosed ? null : session()
    if (open === null) return fail('workspace.none')
    const facts = await bindableFacts(open, wanted)
    if (!facts.ok) return facts
    const today = wanted.asOf ?? (await readOwnFacts(open)).demonstrationDay ?? ports.today()
    try {
      return await keep(open, { ...facts.value, language, today, isPast: wanted.asOf !== null })
    } catch (error) {
      if (fileFault(error) === 'full') return fail('evidence.no-room')
      throw error
    }
  }

  return {
    bind: (wanted) => inTurn(() => bind(wanted)),
    serve: async (request) => {
      if (!request.path.startsWith('/binder/')) return null
      return made === null || made.of !== session() ? answer(404, {}) : serveMade(request, made)
    },
    leave: async () => {
      if (made !== null && made.of !== session()) await forget()
    },
    close: async () => {
      isClosed = true
      for (const worker of running) await worker.terminate()
      await Promise.all([inTurn(forget), swept])
    },
  }
}

type Bound = Extract<BinderMessage, { readonly kind: 'answered' }>['answer']

function runThread({ client }: Session, workerData: BinderRequest, running: Set<Worker>): Promise<Bound> {
  const worker = new Worker(new URL('./binder-worker.ts', import.meta.url), { workerData, execArgv: [] })
  running.add(worker)
  const { promise, resolve, reject } = Promise.withResolvers<Bound>()
  worker.on('message', (message: BinderMessage) => {
    if (message.kind === 'answered') return resolve(message.answer)
    void client.fileBytes(message.sha256, message.start, message.end).then((bytes) => worker.postMessage(bytes), reject)
  })
  worker.on('error', reject)
  worker.on('exit', () => {
    running.delete(worker)
    reject(new Error('the thread of the binder ended early'))
  })
  return promise
}

async function serveMade(request: PageRequest, { address, path, size }: Made): Promise<PageResponse> {
  if (request.path !== address) return answer(404, {})
  if (request.method !== 'GET') return answer(405, { allow: 'GET' })
  return serveBytes(request, { size, read: (start, end) => readPart(path, start, end) })
}

async function readPart(path: string, start: number, end: number): Promise<Uint8Array | null> {
  const file = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(end - start), 0, end - start, start)
    return bytesRead === end - start ? buffer : null
  } finally {
    await file.close()
  }
}
