import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '#host/browser/find-browser'
import { isReachable } from './reachable.ts'

/** What to do where there is no browser and none can be had. */
export const noBrowser =
  'Tandem found no Chromium, Chrome or Edge and could not fetch one: install any of them (on Debian: apt install chromium), or name its program in TANDEM_BROWSER.'

/**
 * The program of an installed Chromium, Chrome or Edge; where there is none, one is fetched by the means the machine has.
 * What it finds is named in `TANDEM_BROWSER`, for the programs started from here.
 */
export async function ensureBrowser(root: string): Promise<string | null> {
  const found = findBrowser() ?? (await playwrightsBrowser()) ?? (await fetchBrowser(root))
  if (found !== null) process.env['TANDEM_BROWSER'] = found
  return found
}

async function fetchBrowser(root: string): Promise<string | null> {
  console.error('No Chromium, Chrome or Edge is installed here; fetching one, once.')
  if (await isReachable(downloadHost())) {
    const program = join(root, 'node_modules', 'playwright', 'cli.js')
    const withLibraries = canInstallPackages() ? ['--with-deps'] : []
    run(process.execPath, [program, 'install', '--no-shell', ...withLibraries, 'chromium'])
    const browser = await playwrightsBrowser()
    if (browser !== null) return browser
  }
  if (canInstallPackages()) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '--yes', 'chromium'])
  }
  return findBrowser()
}

function downloadHost(): string {
  return process.env['PLAYWRIGHT_DOWNLOAD_HOST'] ?? 'https://cdn.playwright.dev/builds/builds.json'
}

function canInstallPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

async function playwrightsBrowser(): Promise<string | null> {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

function run(program: string, programArguments: readonly string[]): void {
  spawnSync(program, programArguments, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
