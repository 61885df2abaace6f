import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where to look, and what counts as a browser there. */
export type Machine = {
  readonly environment: NodeJS.ProcessEnv
  readonly platform: NodeJS.Platform
  readonly isUsable: (path: string) => boolean
}

/** The program of an installed Chrome, Chromium or Edge; null when there is none. `TANDEM_BROWSER` names another one. */
export function findBrowser(machine: Machine = thisMachine()): string | null {
  const named = machine.environment['TANDEM_BROWSER'] ?? ''
  const paths = named === '' ? candidates(machine) : [named]
  return paths.find((path) => machine.isUsable(path)) ?? null
}

function candidates({ environment, platform }: Machine): readonly string[] {
  if (platform === 'darwin') return applications(environment['HOME'] ?? '')
  if (platform === 'win32') return programs(environment)
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)))
}

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

function applications(home: string): readonly string[] {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
  return names.flatMap((name) => ['', home].map((base) => `${base}/Applications/${name}.app/Contents/MacOS/${name}`))
}

function programs(environment: NodeJS.ProcessEnv): readonly string[] {
  const bases = [environment['ProgramFiles'], environment['ProgramFiles(x86)'], environment['LOCALAPPDATA']]
  const paths = [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ]
  return paths.flatMap((path) => bases.flatMap((base) => (base === undefined ? [] : [join(base, path)])))
}

function thisMachine(): Machine {
  return {
    environment: process.env,
    platform: process.platform,
    isUsable: (path) => existsSync(path) && !isConfined(path),
  }
}

/** Snap and Flatpak hide our folders from the browser and may close the pipe we speak through. */
function isConfined(path: string): boolean {
  return /\/(snap|flatpak)\//.test(realpathSync(path)) || /\/snap\/bin\/|flatpak run/.test(beginningOf(path))
}

// Ubuntu's own `chromium-browser` is a script that starts the Snap; scripts are short.
function beginningOf(path: string): string {
  const bytes = Buffer.alloc(4096)
  const file = openSync(path, 'r')
  try {
    return bytes.toString('latin1', 0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}
