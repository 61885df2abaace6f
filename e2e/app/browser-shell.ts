import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import type { ConnectOverCDPTransport, Page } from '@playwright/test'
import type { App, AppFolders, StartOptions } from './app.ts'
import { closePatiently } from './close.ts'
import { withMounts } from './own-mounts.ts'

const entry = fileURLToPath(new URL('../../out/host/browser/main.js', import.meta.url))

type Message = { readonly k: 'ready' } | { readonly k: 'cdp'; readonly m: object }

/** Starts the browser shell without a window to see, and attaches Playwright to the pipe that the shell itself uses. */
export async function startBrowserShell(folders: AppFolders, options: StartOptions = {}): Promise<App> {
  const child = forkBrowserShell(folders, options)
  const page = await attach(child)
  return {
    kind: 'browser-shell',
    page,
    processId: child.pid ?? 0,
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

/** Starts the browser shell without attaching to it. */
export function forkBrowserShell(folders: AppFolders, { file, mounts }: StartOptions = {}): ChildProcess {
  return fork(entry, file === undefined ? [] : [file], {
    env: {
      ...process.env,
      TANDEM_TEST: '1',
      TANDEM_DATA: folders.dataFolder,
      TANDEM_WORKSPACES: folders.workspacesFolder,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    ...(mounts !== undefined && withMounts(mounts)),
  })
}

async function attach(child: ChildProcess): Promise<Page> {
  const transport: ConnectOverCDPTransport = {
    send: (message) => {
      if (child.connected) child.send({ k: 'cdp', m: message })
    },
    close: () => transport.onclose?.(),
  }
  const ready = Promise.withResolvers<undefined>()
  child.on('message', (told: Message) => {
    if (told.k === 'ready') ready.resolve(undefined)
    // One message a macrotask: given two at once, Playwright misses an execution context and waits for ever.
    else setImmediate(() => transport.onmessage?.(told.m))
  })
  child.once('exit', (code) => {
    transport.onclose?.()
    ready.reject(new Error(`the shell ended before it was ready, with code ${code}`))
  })
  await ready.promise
  const browser = await chromium.connectOverCDP(transport, { isLocal: true })
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('the shell has no page')
  return page
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  await closePatiently(child, () => child.kill(signal))
}
