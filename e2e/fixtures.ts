import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import type { TestInfo } from '@playwright/test'
import type { App, AppFolders, StartOptions } from './app/app.ts'
import { startBrowserShell } from './app/browser-shell.ts'
import { electronProgram, startElectron } from './app/electron.ts'

type Fixtures = {
  readonly folders: AppFolders
  /** Starts the program; every one that is still running at the end is closed. */
  readonly startApp: (options?: StartOptions) => Promise<App>
}

/** A story's test: it drives the built program in a real window, the same in both shells. */
export const test = base.extend<Fixtures>({
  folders: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'tandem-story-'))
    const folders = { dataFolder: join(folder, 'data'), workspacesFolder: join(folder, 'workspaces') }
    await mkdir(folders.dataFolder)
    await mkdir(folders.workspacesFolder)
    await use(folders)
    await rm(folder, { recursive: true, force: true })
  },
  startApp: async ({ folders }, use, info) => {
    const isElectron = info.project.name === 'electron'
    const program = isElectron ? electronProgram() : null
    info.skip(isElectron && program === null, 'Electron’s runtime is not on this machine.')
    const started: App[] = []
    // A program that is started again within a story is followed and closed like the first.
    const follow = async (app: App): Promise<App> => {
      // An act that cannot be done says which it was, long before the story's time is up.
      app.page.setDefaultTimeout(15_000)
      await app.page.context().tracing.start({ snapshots: true })
      const followed: App = {
        ...app,
        restart: async () => await follow(await app.restart()),
        killAndRestart: async () => await follow(await app.killAndRestart()),
      }
      started.push(followed)
      return followed
    }
    await use(async (options) => {
      info.skip(isElectron && options !== undefined, 'Started in a special way, which only the browser shell can be.')
      return await follow(
        program === null ? await startBrowserShell(folders, options) : await startElectron(folders, program),
      )
    })
    for (const app of started) await finish(app, info)
  },
})

async function finish(app: App, info: TestInfo): Promise<void> {
  const hasFailed = info.status !== info.expectedStatus
  const trace = info.outputPath('trace.zip')
  // A program that the story killed has no page left to ask.
  if (app.page.context().browser()?.isConnected() === true) {
    await app.page.context().tracing.stop(hasFailed ? { path: trace } : {})
    if (hasFailed) await info.attach('trace', { path: trace, contentType: 'application/zip' })
  }
  if (hasFailed) await attachLogs(app, info)
  await app.close()
}

async function attachLogs(app: App, info: TestInfo): Promise<void> {
  const folder = join(app.dataFolder, 'logs')
  for (const name of await readdir(folder).catch(() => []))
    await info.attach(name, { path: join(folder, name), contentType: 'text/plain' })
}

export { expect } from '@playwright/test'
