import { join } from 'node:path'
import type { Log } from '#contract/log-entry'
import type { Host } from '../ports.ts'
import { openAppWindow } from './app-window.ts'
import type { AppWindow } from './app-window.ts'
import { windowFlags } from './browser-flags.ts'
import { launchBrowser } from './launch-browser.ts'
import type { Browser } from './launch-browser.ts'
import type { Tester } from './tester.ts'

/** The window while there is one, and how to end it. */
export type Shell = {
  readonly window: () => AppWindow | null
  /** Resolves when the officer has closed the window, or `stop` has, or it cannot be kept open. */
  readonly ended: Promise<void>
  readonly stop: () => void
}

type Parts = {
  readonly program: string
  readonly dataFolder: string
  /** May still be on its way: the browser starts meanwhile. */
  readonly host: Promise<Host>
  readonly log: Log
  /** The test that leads this run; null in all others. */
  readonly tester: Tester | null
}

// More often than this in a row, the browser does not crash by chance.
const restartLimit = 3

/** Keeps the app's window open in the installed browser: one that crashes is started again, one that is closed is not. */
export function runShell({ program, dataFolder, host, log, tester }: Parts): Shell {
  let browser: Browser | null = null
  let window: AppWindow | null = null
  let isStopping = false

  async function keepOpen(): Promise<void> {
    for (let starts = 0; starts <= restartLimit && !isStopping; starts += 1) {
      const started = await launchBrowser(program, windowFlags(join(dataFolder, 'browser'), tester !== null))
      browser = started
      if (isStopping) await started.close()
      else await Promise.race([show(started), started.ended])
      const isClosedInOrder = await started.ended
      window = null
      if (isClosedInOrder || isStopping) return
      log({ level: 'error', event: 'browser.crashed' })
    }
  }

  async function show(started: Browser): Promise<void> {
    try {
      window = await openAppWindow(started, await host, log)
      await tester?.attach(started.pipe)
    } catch (error) {
      // Also when the officer closes the window before it is filled.
      log({ level: 'warning', event: 'window.unfinished', detail: String(error) })
      await started.close()
    }
  }

  return {
    window: () => window,
    ended: keepOpen(),
    stop: () => {
      isStopping = true
      void browser?.close()
    },
  }
}
