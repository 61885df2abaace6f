import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isReachable } from './reachable.ts'

/** The program of Electron's runtime when it is installed; its package brings only the means to fetch it. */
export function installedElectron(root: string): string | null {
  const folder = join(root, 'node_modules', 'electron')
  const pointer = join(folder, 'path.txt')
  if (!existsSync(pointer)) return null
  const program = join(folder, 'dist', readFileSync(pointer, 'utf8'))
  return existsSync(program) ? program : null
}

/** The program of Electron's runtime, fetched when its source answers at once; null where it cannot be had. */
export async function ensureElectron(root: string): Promise<string | null> {
  const installed = installedElectron(root)
  if (installed !== null) return installed
  if (!(await isReachable(sourceOf(root)))) return null
  console.error('Fetching the Electron runtime, once.')
  spawnSync(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], { stdio: ['ignore', 2, 2] })
  return installedElectron(root)
}

function sourceOf(root: string): string {
  const mirror = process.env['npm_config_electron_mirror'] ?? process.env['ELECTRON_MIRROR']
  if (mirror !== undefined && mirror !== '') return mirror
  const description: unknown = JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'))
  // The package's own description; a wrong version only makes the address unreachable.
  const { version } = description as { readonly version: string }
  const archive = `electron-v${version}-${process.platform}-${process.arch}.zip`
  return `https://github.com/electron/electron/releases/download/v${version}/${archive}`
}
