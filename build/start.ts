import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isBuilt } from './bundle/fingerprint.ts'
import { root } from './root.ts'
import { ensureBrowser, noBrowser } from './runtime/browser-runtime.ts'
import { ensureElectron } from './runtime/electron-runtime.ts'
import { hasDisplay, noDisplay } from './runtime/display.ts'
import { startArguments } from './runtime/start-arguments.ts'

// A program whose libraries are missing ends with this code before it begins.
const cannotBeStarted = 127

await start(startArguments(process.argv.slice(2), { environment: process.env, folder: process.cwd() }))

/** Opens Tandem's window: in Electron where its runtime is or can be fetched, else in the installed browser. */
async function start(programArguments: readonly string[]): Promise<void> {
  if (!hasDisplay(process.platform, process.env)) return refuse(noDisplay)
  await bringUpToDate()
  const electron = await ensureElectron(root)
  if (electron !== null && (await ranInElectron(electron, programArguments))) return
  console.error('Electron cannot run here, so Tandem opens in the installed browser: the same app, the same files.')
  if ((await ensureBrowser(root)) === null) return refuse(noBrowser)
  const shell = join(root, 'out', 'host', 'browser', 'main.js')
  process.argv.splice(1, process.argv.length, shell, ...programArguments)
  await import(pathToFileURL(shell).href)
}

async function bringUpToDate(): Promise<void> {
  if (isBuilt(root)) return
  console.error('Building Tandem.')
  const { buildAll } = await import('./bundle/build-all.ts')
  await buildAll(root)
}

/** Whether Electron took the app; false when the runtime itself cannot start, for want of a library of the system. */
function ranInElectron(electron: string, programArguments: readonly string[]): Promise<boolean> {
  // Chromium refuses its sandbox to root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(electron, [...asRoot, root, ...programArguments], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('exit', (code) => {
      process.exitCode = code ?? 1
      resolve(code !== cannotBeStarted)
    })
  })
}

function refuse(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
