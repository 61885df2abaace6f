import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where an installed Chromium, Chrome or Edge is; null when there is none. `TANDEM_BROWSER` names another one. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): string | null {
  const named = environment['TANDEM_BROWSER']
  if (named !== undefined && named !== '') return existsSync(named) ? named : null
  return candidates(environment, platform).find((path) => existsSync(path)) ?? null
}

function candidates(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return applications(environment['HOME'] ?? '')
  if (platform === 'win32') return programs(environment)
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)))
}

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

function applications(home: string): readonly string[] {
  const names = ['Google Chrome', 'Microsoft Edge', 'Chromium']
  return ['', home].flatMap((base) => names.map((name) => `${base}/Applications/${name}.app/Contents/MacOS/${name}`))
}

function programs(environment: NodeJS.ProcessEnv): readonly string[] {
  const bases = [environment['ProgramFiles'], environment['ProgramFiles(x86)'], environment['LOCALAPPDATA']]
  const paths = [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Chromium/Application/chrome.exe',
  ]
  return bases.flatMap((base) => (base === undefined ? [] : paths.map((path) => join(base, path))))
}
