import { Worker } from 'node:worker_threads'
import type { EntityName } from '#contract/entity/table'
import type { FileSlice, ReceivedSlice } from '#contract/file-transfer'
import type { Log } from '#contract/log-entry'
import type { MergeCounts, MergeFailure, Operation, VersionVector } from '#contract/operation'
import type { Answer, CommonFailure, Failed } from '#contract/result'
import { done, fail } from '#contract/result'
import type { SeedCommand } from '#contract/seed'
import type { OpenFailure } from './open.ts'
import { runtimeFault } from './preflight.ts'
import type { OpenedFacts, Request, WorkerMessage } from './worker-messages.ts'
import type { WorkspaceOptions } from './workspace.ts'

export type OpenOptions = Omit<WorkspaceOptions, 'checksOutput'> & {
  /** Hears of slow calls, store failures and bugs; never of content. */
  readonly log?: Log
}

/** A workspace that is open in its worker. Nothing here rejects for what a disk or a user does. */
export type DbClient = {
  /** Answers an operation of the contract that runs in the database; the answer is the JSON text of an `Answer`. */
  readonly call: (name: string, inputText: string) => Promise<string>
  /** Hears which entities a command changed; the returned function stops listening. */
  readonly onChange: (listener: (entities: readonly EntityName[]) => void) => () => void
  /** Carries out a list of commands in one transaction, all or none. */
  readonly plant: (commands: readonly SeedCommand[]) => Promise<Answer<{ readonly planted: number }, string>>
  /** Brings in operations of other copies, all or none. */
  readonly applyOperations: (
    operations: readonly Operation[],
  ) => Promise<Answer<MergeCounts, MergeFailure | CommonFailure>>
  /** The operations that a copy with this version vector does not have. */
  readonly operationsSince: (vector: VersionVector) => Promise<Answer<readonly Operation[], CommonFailure>>
  readonly versionVector: () => Promise<Answer<VersionVector, CommonFailure>>
  /** Takes the next slice of a file that is being attached; the answer to the last tells its hash. */
  readonly receive: (slice: FileSlice) => Promise<ReceivedSlice | Failed<CommonFailure>>
  /** Forgets what has arrived of a file. */
  readonly abandon: (upload: string) => Promise<Answer<object, CommonFailure>>
  /** The size of an attached file in bytes; null when it is not in this copy. */
  readonly fileSize: (sha256: string) => Promise<Answer<number | null, CommonFailure>>
  /** The bytes of an attached file from `start` up to `end`; null when they are not there, or cannot be read. */
  readonly fileBytes: (sha256: string, start: number, end: number) => Promise<Uint8Array | null>
  /** Saves that were acknowledged once and are no longer in the file. */
  readonly missingSaves: number
  readonly workspaceName: string
  readonly isReadOnly: boolean
  /** Resolves when the worker has ended although nobody closed it: nothing is answered any more, and the file can be opened anew. */
  readonly lost: Promise<void>
  /** Closes the file and waits until the worker is gone. */
  readonly close: () => Promise<void>
}

/** Opens a workspace file in a worker of its own. */
export async function openWorkspace(options: OpenOptions): Promise<Answer<DbClient, OpenFailure>> {
  const fault = runtimeFault(process.versions['napi'])
  if (fault !== null) throw new Error(fault)
  const { log = () => undefined, ...rest } = options
  const workerData: WorkspaceOptions = { ...rest, checksOutput: isSource }
  const line = startWorker(workerData, log)
  const opened = await line.opened
  if (!opened.ok) {
    await line.ended
    return opened
  }
  return done(clientOf(line, opened.value, options.mode === 'read-only'))
}

// From source this file and the worker are `.ts`, run by Node itself; in a bundle the worker is a file of its own in `out/db`.
const isSource = import.meta.url.endsWith('.ts')
const workerUrl = new URL(isSource ? './worker.ts' : '../db/worker.js', import.meta.url)

type WorkerReply = Extract<WorkerMessage, { readonly kind: 'reply' }>

type Line = {
  readonly opened: Promise<Answer<OpenedFacts, OpenFailure>>
  readonly ended: Promise<void>
  /** Null when the worker is gone. */
  readonly ask: (request: Request) => Promise<WorkerReply | null>
  readonly listeners: Set<(entities: readonly EntityName[]) => void>
}

function startWorker(workerData: WorkspaceOptions, log: Log): Line {
  // Flags of the main program are not the worker's: some are refused there.
  const worker = new Worker(workerUrl, { workerData, execArgv: [] })
  const waiting = new Map<number, (reply: WorkerReply | null) => void>()
  const listeners = new Set<(entities: readonly EntityName[]) => void>()
  const opened = Promise.withResolvers<Answer<OpenedFacts, OpenFailure>>()
  const ended = Promise.withResolvers<void>()
  let isGone = false
  let lastNumber = 0

  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'log') log(message.entry)
    if (message.kind === 'opened') opened.resolve(message.answer)
    if (message.kind !== 'reply') return
    waiting.get(message.number)?.(message)
    waiting.delete(message.number)
    if (message.changed.length > 0) for (const listener of listeners) listener(message.changed)
  })
  worker.on('error', (error) => {
    log({ level: 'error', event: 'db.worker', detail: { stack: error instanceof Error ? error.stack : String(error) } })
    opened.reject(error)
  })
  worker.on('exit', (code) => {
    isGone = true
    opened.reject(new Error(`the worker ended with ${code} before it had opened the file`))
    for (const answer of waiting.values()) answer(null)
    waiting.clear()
    ended.resolve()
  })

  function ask(request: Request): Promise<WorkerReply | null> {
    if (isGone) return Promise.resolve(null)
    lastNumber += 1
    const number = lastNumber
    return new Promise((resolve) => {
      waiting.set(number, resolve)
      worker.postMessage({ number, request })
    })
  }
  return { opened: opened.promise, ended: ended.promise, ask, listeners }
}

function clientOf(line: Line, { missingSaves, name }: OpenedFacts, isReadOnly: boolean): DbClient {
  let closing: Promise<void> | null = null
  const lost = Promise.withResolvers<void>()
  void line.ended.then(() => {
    if (closing === null) lost.resolve()
  })
  async function ask(request: Request): Promise<string> {
    if (closing !== null) return JSON.stringify(fail('host.closing'))
    // A worker that ends on its own leaves open what it has stored.
    return (await line.ask(request))?.text ?? JSON.stringify(fail('store.unconfirmed'))
  }

  return {
    call: (callName, inputText) => ask({ kind: 'call', name: callName, inputText }),
    onChange: (listener) => {
      line.listeners.add(listener)
      return () => line.listeners.delete(listener)
    },
    plant: async (commands) => read(await ask({ kind: 'plant', commands })),
    applyOperations: async (operations) => read(await ask({ kind: 'apply', operations })),
    operationsSince: async (vector) => read(await ask({ kind: 'since', vector })),
    versionVector: async () => read(await ask({ kind: 'vector' })),
    receive: async (slice) => read(await ask({ kind: 'receive', slice })),
    abandon: async (upload) => read(await ask({ kind: 'abandon', upload })),
    fileSize: async (sha256) => read(await ask({ kind: 'file-size', sha256 })),
    fileBytes: async (sha256, start, end) =>
      closing === null ? ((await line.ask({ kind: 'file-bytes', sha256, start, end }))?.bytes ?? null) : null,
    missingSaves,
    workspaceName: name,
    isReadOnly,
    lost: lost.promise,
    close: () => {
      closing ??= line.ask({ kind: 'close' }).then(() => line.ended)
      return closing
    },
  }
}

function read<Value>(text: string): Value {
  return JSON.parse(text) as Value // the worker made the text from just this type
}
