import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { openPipe } from './pipe-client.ts'
import type { Pipe } from './pipe-client.ts'
import { watchBrowser } from './watchdog.ts'

/** A browser process of our own, with its pipe. It never outlives us: the end of the pipe ends it. */
export type Browser = {
  readonly pipe: Pipe
  /** Resolves when the process is gone: true when it went in order, as when its window is closed. */
  readonly ended: Promise<boolean>
  /** Asks it to go, and makes it go after a few seconds. */
  readonly close: () => Promise<void>
}

// The page is built for this and later; it uses Temporal.
const oldestMajor = 144
const patienceMs = 10_000

/** Starts a browser and waits until it answers; a rejection is a sentence to show. */
export async function launchBrowser(program: string, flags: readonly string[]): Promise<Browser> {
  const child = spawn(program, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const ended = new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
  // Asked for as pipes above, so they are there.
  const pipe = openPipe(child.stdio[3] as Writable, child.stdio[4] as Readable)
  const kill = (): void => void child.kill('SIGKILL')

  const stopWatching = watchBrowser(pipe.browser, patienceMs / 2, kill)
  void ended.then(stopWatching)

  async function close(): Promise<void> {
    pipe.browser.tell('Browser.close', {})
    const timer = setTimeout(kill, patienceMs / 2)
    await ended
    clearTimeout(timer)
  }

  const timer = setTimeout(kill, patienceMs)
  const version = await pipe.browser.send('Browser.getVersion', {}).catch(() => null)
  clearTimeout(timer)
  if (version === null) throw new Error(`The browser ${program} does not start, or does not let Tandem lead it.`)
  const major = Number(/\/(\d+)/.exec(version.product)?.[1] ?? 0)
  if (major >= oldestMajor) return { pipe, ended, close }
  await close()
  throw new Error(`The browser ${program} is ${version.product}, and Tandem needs version ${oldestMajor} or newer.`)
}
