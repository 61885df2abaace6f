import { join } from 'node:path'
import { findBrowser } from '../browser/find-browser.ts'
import { pdfPrinter } from '../browser/print-pdf.ts'
import { systemClock } from '../clock.ts'
import { standardFolders, thisMachine } from '../folders.ts'
import { openLogFile } from '../log-file.ts'
import type { Ports } from '../ports.ts'
import { programVersion } from './version.ts'

/** What the terminal supplies to the host: no window, no chooser. */
export function cliPorts(): Ports {
  const folders = standardFolders(thisMachine())
  return {
    shell: 'cli',
    appVersion: programVersion,
    paths: { ...folders, renderer: null },
    ...systemClock,
    printPdf: pdfPrinter(findBrowser()),
    chooseFile: null,
    openExternal: () => Promise.reject(new Error('nothing is opened from the terminal')),
    log: openLogFile(join(folders.data, 'logs')),
  }
}
