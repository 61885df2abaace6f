import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import type { ConnectOverCDPTransport, Page } from 'playwright'

/** A running shell that a test leads. */
export type StartedShell = { readonly child: ChildProcess; readonly page: Page }

type Told = { readonly k: 'cdp' | 'ready'; readonly m?: object }

/** Starts the shell without a window to see and attaches Playwright to its pipe. */
export async function startShell(dataFolder: string, words: readonly string[] = []): Promise<StartedShell> {
  const child = forkShell(dataFolder, words)
  const transport: ConnectOverCDPTransport = {
    send: (m: object) => void child.send({ k: 'cdp', m }),
    close: () => transport.onclose?.(),
  }
  await new Promise<void>((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`the shell ended with ${code}`)))
    child.on('message', ({ k, m }: Told) => {
      if (k === 'ready') resolve()
      // One message a macrotask: given two at once, Playwright misses an execution context and waits for ever.
      else if (m !== undefined) setImmediate(() => transport.onmessage?.(m))
    })
  })
  const browser = await chromium.connectOverCDP(transport, { isLocal: true })
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('the shell has no page')
  return { child, page }
}

/** Starts the shell as a test does, without attaching to it. */
export function forkShell(dataFolder: string, words: readonly string[] = []): ChildProcess {
  return fork(fileURLToPath(new URL('fake-shell.ts', import.meta.url)), words, {
    env: { ...process.env, TANDEM_TEST: '1', TANDEM_DATA: dataFolder, TANDEM_TODAY: '2016-09-30' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  })
}

/** Ends a process and gives its exit code. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const gone = once(child, 'exit') as Promise<[number | null]>
  child.kill(signal)
  return (await gone)[0]
}
