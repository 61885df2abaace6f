import { mkdtemp, readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from '@playwright/test'
import type { ElectronApplication } from '@playwright/test'
import type { App, AppFolders } from './app.ts'
import { closePatiently } from './close.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Electron's own program where its runtime has been fetched; null where it has not. Never starts a download. */
export function electronProgram(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const programs = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron']
  return programs.map((name) => join(folder, 'dist', name)).find((path) => existsSync(path)) ?? null
}

/** Starts the Electron shell on the same built program. */
export async function startElectron(folders: AppFolders, program: string): Promise<App> {
  const electron = await _electron.launch({
    executablePath: program,
    args: [root, `--user-data-dir=${folders.dataFolder}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, TANDEM_WORKSPACES: folders.workspacesFolder },
  })
  const page = await electron.firstWindow()
  const again = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<App> => {
    await end(electron, signal)
    return await startElectron(folders, program)
  }
  return {
    kind: 'electron',
    page,
    processId: electron.process().pid ?? 0,
    ...folders,
    captureDownload: (act) => captureDownload(electron, act),
    restart: () => again('SIGTERM'),
    killAndRestart: () => again('SIGKILL'),
    close: () => end(electron, 'SIGTERM'),
  }
}

// Playwright's own download event does not fire in Electron, so the session is told where to put the next file.
async function captureDownload(
  electron: ElectronApplication,
  act: () => Promise<void>,
): ReturnType<App['captureDownload']> {
  const path = join(await mkdtemp(join(tmpdir(), 'tandem-download-')), 'file')
  const saved = electron.evaluate(
    ({ session }, target) =>
      new Promise<string>((resolve) => {
        session.fromPartition('tandem').once('will-download', (_event, item) => {
          item.setSavePath(target)
          item.once('done', () => {
            resolve(item.getFilename())
          })
        })
      }),
    path,
  )
  await act()
  return { name: await saved, bytes: await readFile(path) }
}

async function end(electron: ElectronApplication, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  await closePatiently(electron.process(), () => {
    if (signal === 'SIGKILL') electron.process().kill(signal)
    else void electron.close()
  })
}
