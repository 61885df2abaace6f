import { parentPort, workerData } from 'node:worker_threads'
import type { Log } from '#contract/log-entry'
import { assertNever, done } from '#contract/result'
import type { Reply } from './dispatch.ts'
import type { NumberedRequest, Request, WorkerMessage } from './worker-messages.ts'
import type { OpenWorkspace, WorkspaceOptions } from './workspace.ts'
import { openWorkspace } from './workspace.ts'

/** The thread that holds the one connection, and answers requests in their order. */
const port = parentPort ?? missingPort()

let isIndexing = false
let isClosed = false

const log: Log = (entry) => send({ kind: 'log', entry })

// The client is the only one that starts this thread, and hands over just this.
const opened = openWorkspace(workerData as WorkspaceOptions, log)

if (opened.ok) {
  const workspace = opened.value
  port.on('message', ({ number, request }: NumberedRequest) => {
    const { text, changed, bytes = null } = answer(workspace, request)
    send({ kind: 'reply', number, text, bytes, changed })
    if (request.kind === 'close') port.close()
    else indexSoon(workspace)
  })
  send({ kind: 'opened', answer: done({ missingSaves: workspace.missingSaves, name: workspace.name }) })
  indexSoon(workspace)
} else {
  send({ kind: 'opened', answer: opened })
}

type Answered = Reply & { readonly bytes?: Uint8Array | null }

function answer(workspace: OpenWorkspace, request: Request): Answered {
  switch (request.kind) {
    case 'call':
      return workspace.call(request.name, request.inputText)
    case 'plant':
      return workspace.plant(request.commands)
    case 'apply':
      return workspace.applyOperations(request.operations)
    case 'since':
      return workspace.operationsSince(request.vector)
    case 'vector':
      return workspace.versionVector()
    case 'receive':
      return workspace.receive(request.slice)
    case 'abandon':
      return workspace.abandon(request.upload)
    case 'file-size':
      return workspace.fileSize(request.sha256)
    case 'file-bytes':
      return { text: '', changed: [], bytes: workspace.fileBytes(request.sha256, request.start, request.end) }
    case 'close':
      isClosed = true
      workspace.close()
      return { text: '', changed: [] }
    default:
      return assertNever(request)
  }
}

function send(message: WorkerMessage): void {
  port.postMessage(message)
}

/** Indexes for search between answers, a little at a time, so that no answer waits for it. */
function indexSoon(workspace: OpenWorkspace): void {
  if (isIndexing) return
  isIndexing = true
  setImmediate(() => {
    isIndexing = false
    if (!isClosed && workspace.indexSome()) indexSoon(workspace)
  })
}

function missingPort(): never {
  throw new Error('this file is a worker: start it through db/client.ts')
}
