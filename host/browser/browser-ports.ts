import { fileURLToPath } from 'node:url'
import type { Log } from '#contract/log-entry'
import packageJson from '../../package.json' with { type: 'json' }
import { systemClock } from '../clock.ts'
import { standardFolders, thisMachine } from '../folders.ts'
import type { Ports } from '../ports.ts'
import type { AppWindow } from './app-window.ts'
import { chooseFile } from './choose-file.ts'
import { openExternal } from './open-external.ts'
import { pdfPrinter } from './print-pdf.ts'

/** Where everything is on this machine. */
export function machinePaths(): Ports['paths'] {
  const folders = standardFolders(thisMachine())
  // The page is always the built one, wherever this file runs from: the sources or out/.
  const isSource = import.meta.url.endsWith('.ts')
  const renderer = fileURLToPath(new URL(isSource ? '../../out/renderer' : '../../renderer', import.meta.url))
  return { ...folders, workspaces: process.env['TANDEM_WORKSPACES'] ?? folders.workspaces, renderer }
}

type Parts = {
  readonly program: string
  readonly paths: Ports['paths']
  readonly log: Log
  readonly isTest: boolean
  readonly window: () => AppWindow | null
}

/** What the browser shell supplies to the host. */
export function browserPorts({ program, paths, log, isTest, window }: Parts): Ports {
  return {
    shell: 'browser',
    appVersion: packageJson.version,
    paths,
    now: systemClock.now,
    today: () => (isTest ? process.env['TANDEM_TODAY'] : undefined) ?? systemClock.today(),
    printPdf: pdfPrinter(program),
    chooseFile: async () => {
      const page = window()?.page
      return page === undefined ? null : await chooseFile(page)
    },
    openExternal,
    log,
  }
}
