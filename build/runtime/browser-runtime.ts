import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '#host/browser/find-browser'
import { isReachable } from './reachable.ts'

/** What to do where there is no browser and none can be had. */
export const noBrowser =
  'Tandem found no Chromium, Chrome or Edge and could not fetch one: install any of them (on Debian: apt install chromium), or name its program in TANDEM_BROWSER.'

/** The ways a machine can come to a browser. */
export type Means = {
  readonly installed: () => string | null
  /** The browser that Playwright fetched once. */
  readonly fetched: () => Promise<string | null>
  readonly canFetch: () => Promise<boolean>
  readonly fetch: () => void
  readonly canInstall: () => boolean
  readonly install: () => void
  readonly say: (sentence: string) => void
}

/**
 * The program of an installed Chromium, Chrome or Edge; where there is none, one is fetched by the means the machine has.
 * What it finds is named in `TANDEM_BROWSER`, for the programs started from here.
 */
export async function ensureBrowser(root: string): Promise<string | null> {
  const browser = await obtainBrowser(meansOf(root))
  if (browser !== null) process.env['TANDEM_BROWSER'] = browser
  return browser
}

/** The first browser the means lead to, cheapest first; null when none does. */
export async function obtainBrowser(means: Means): Promise<string | null> {
  const there = means.installed() ?? (await means.fetched())
  if (there !== null) return there
  means.say('No Chromium, Chrome or Edge is installed here; fetching one, once.')
  if (await means.canFetch()) {
    means.fetch()
    const fetched = await means.fetched()
    if (fetched !== null) return fetched
  }
  if (means.canInstall()) means.install()
  return means.installed()
}

function meansOf(root: string): Means {
  const canInstall = (): boolean =>
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  return {
    installed: () => findBrowser(),
    fetched: playwrightsBrowser,
    canFetch: () => isReachable(process.env['PLAYWRIGHT_DOWNLOAD_HOST'] ?? 'https://cdn.playwright.dev/'),
    fetch: () => {
      const program = join(root, 'node_modules', 'playwright', 'cli.js')
      const withLibraries = canInstall() ? ['--with-deps'] : []
      run(process.execPath, [program, 'install', '--no-shell', ...withLibraries, 'chromium'])
    },
    canInstall,
    install: () => {
      run('apt-get', ['update'])
      run('apt-get', ['install', '--yes', 'chromium'])
    },
    say: (sentence) => console.error(sentence),
  }
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
