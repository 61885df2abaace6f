import { Worker } from 'node:worker_threads'
import { fail } from '#contract/result'
import type { Failed } from '#contract/result'
import type { RenderAnswer, RenderReply, RenderRequest } from './render-request.ts'

type ThreadAnswer = RenderAnswer | Failed<'host.closing'>
type Waiting = { readonly resolve: (answer: ThreadAnswer) => void; readonly reject: (error: Error) => void }

/** Makes reports in a thread of their own, started with the first one. */
export type RenderThread = {
  readonly render: (request: Omit<RenderRequest, 'id'>) => Promise<ThreadAnswer>
  readonly close: () => Promise<void>
}

/** A report that needs more memory than this is refused, and the program goes on. */
const memoryLimitMb = 1_500

export function createRenderThread(): RenderThread {
  let worker: Worker | null = null
  let isClosed = false
  let lastId = 0
  const waiting = new Map<number, Waiting>()

  function settleAll(settle: (each: Waiting) => void): void {
    worker = null
    const unfinished = [...waiting.values()]
    waiting.clear()
    unfinished.forEach(settle)
  }

  function start(): Worker {
    const started = new Worker(new URL('./render-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
    })
    started.on('message', (reply: RenderReply) => {
      const each = waiting.get(reply.id)
      waiting.delete(reply.id)
      if (waiting.size === 0) started.unref()
      if (reply.kind === 'answered') each?.resolve(reply.answer)
      else each?.reject(new Error(reply.trace))
    })
    started.on('error', (error: unknown) => {
      if (isOutOfMemory(error)) settleAll((each) => each.resolve(fail('report.too-large')))
      else settleAll((each) => each.reject(error instanceof Error ? error : new Error(String(error))))
    })
    return started
  }

  return {
    render: (request) =>
      new Promise((resolve, reject) => {
        if (isClosed) return resolve(fail('host.closing'))
        worker ??= start()
        worker.ref()
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        worker.postMessage({ id: lastId, ...request } satisfies RenderRequest)
      }),
    close: async () => {
      const running = worker
      isClosed = true
      settleAll((each) => each.resolve(fail('host.closing')))
      await running?.terminate()
    },
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
