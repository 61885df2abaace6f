import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { App, AppFolders } from './app.ts'
import { closePatiently } from './close.ts'

const entry = fileURLToPath(new URL('../../out/host/browser/main.js', import.meta.url))

type Message = { readonly k: string; readonly m?: unknown }

/** Starts the browser shell without a window to see, and attaches Playwright to the pipe that the shell itself uses. */
export async function startBrowserShell(folders: AppFolders): Promise<App> {
  const child = fork(entry, [], {
    env: {
      ...process.env,
      TANDEM_TEST: '1',
      TANDEM_DATA: folders.dataFolder,
      TANDEM_WORKSPACES: folders.workspacesFolder,
      TANDEM_TODAY: '2016-09-30',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const page = await attach(child)
  return {
    kind: 'browser-shell',
    page,
    ...folders,
    captureDownload: async (act) => {
      const started = page.waitForEvent('download')
      await act()
      const download = await started
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
    },
    restart: async () => {
      await end(child, 'SIGTERM')
      return await startBrowserShell(folders)
    },
    killAndRestart: async () => {
      await end(child, 'SIGKILL')
      return await startBrowserShell(folders)
    },
    close: () => end(child, 'SIGTERM'),
  }
}

async function attach(child: ChildProcess): Promise<Page> {
  const transport = {
    onmessage: undefined as ((message: object) => void) | undefined,
    onclose: undefined as (() => void) | undefined,
    send: (message: object) => void child.send({ k: 'cdp', m: message }),
    close: () => transport.onclose?.(),
  }
  child.on('message', (told: Message) => {
    // One message a macrotask: given two at once, Playwright misses an execution context and waits for ever.
    if (told.k === 'cdp') setImmediate(() => transport.onmessage?.(told.m as object))
  })
  await ready(child)
  const browser = await chromium.connectOverCDP(transport, { isLocal: true })
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('the shell has no page')
  return page
}

async function ready(child: ChildProcess): Promise<void> {
  for await (const [told] of onMessages(child)) if (told.k === 'ready') return
  throw new Error(`the shell ended before it was ready, with code ${child.exitCode}`)
}

async function* onMessages(child: ChildProcess): AsyncGenerator<readonly [Message]> {
  const gone = once(child, 'exit').then(() => null)
  for (;;) {
    const told = await Promise.race([once(child, 'message') as Promise<[Message]>, gone])
    if (told === null) return
    yield told
  }
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  await closePatiently(child, () => child.kill(signal))
}

/** Path of a workspace in the folder of new workspaces. */
export function workspacePath(folders: AppFolders, fileName: string): string {
  return join(folders.workspacesFolder, fileName)
}
