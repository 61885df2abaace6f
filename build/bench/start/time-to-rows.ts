import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { pagesOfTree } from './memory-of-tree.ts'

export type Start = {
  readonly ms: number
  /** Memory of the program and its browser when the rows stood, each shared page counted once; null where Linux does not tell it. */
  readonly memoryMb: number | null
}

type Message = { readonly id?: number; readonly result?: unknown; readonly method?: string }
type Told = { readonly k: 'ready' } | { readonly k: 'cdp'; readonly m: Message }

/** Starts a shell and waits until the first cell of a grid is painted; ends it again. */
export async function timeToRows(program: string, dataFolder: string): Promise<Start> {
  const startedAt = performance.timeOrigin + performance.now()
  const child = fork(program, [], {
    env: { ...process.env, TANDEM_TEST: '1', TANDEM_DATA: dataFolder, TANDEM_WORKSPACES: dataFolder },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  try {
    const paintedAt = await Promise.race([paintedIn(child), ended.then(gone)])
    return { ms: paintedAt - startedAt, memoryMb: pagesOfTree(child.pid ?? 0) }
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

/** Resolves with the moment when the frame after the first cell's arrival had been made, by the page's own clock. */
const firstCell = `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector('[role="gridcell"]') === null) requestAnimationFrame(look)
    else requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())))
  }
  look()
})`

async function paintedIn(child: ChildProcess): Promise<number> {
  const ask = await openChannel(child)
  const { targetInfos } = (await ask('Target.getTargets', {})) as {
    targetInfos: { type: string; targetId: string }[]
  } // as the protocol promises, here and below
  const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId
  const { sessionId } = (await ask('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string }
  const evaluation = { expression: firstCell, awaitPromise: true }
  const { result } = (await ask('Runtime.evaluate', evaluation, sessionId)) as { result: { value: number } }
  return result.value
}

type Ask = (method: string, params: object, sessionId?: string) => Promise<unknown>

/** Speaks to the browser through the shell, as a test does, but with nothing in between that takes time. */
function openChannel(child: ChildProcess): Promise<Ask> {
  const waiting = new Map<number, (result: unknown) => void>()
  const ask: Ask = (method, params, sessionId) =>
    new Promise((resolve) => {
      const id = waiting.size + 1
      waiting.set(id, resolve)
      child.send({ k: 'cdp', m: { id, method, params, ...(sessionId === undefined ? {} : { sessionId }) } })
    })
  return new Promise((resolve) => {
    child.on('message', (told: Told) => {
      if (told.k === 'ready') resolve(ask)
      else waiting.get(told.m.id ?? 0)?.(told.m.result)
    })
  })
}

function gone(): never {
  throw new Error('the shell ended before it showed anything')
}
