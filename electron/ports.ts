import { join } from 'node:path'
import { app, BrowserWindow, dialog, shell } from 'electron'
import type { Log } from '#contract/log-entry'
import { systemClock } from '#host/clock'
import type { Ports } from '#host/ports'
import { printPdf } from './print.ts'

/** What the Electron shell supplies to the host. */
export function electronPorts(rendererFolder: string, log: Log): Ports {
  return {
    shell: 'electron',
    appVersion: app.getVersion(),
    paths: {
      data: app.getPath('userData'),
      workspaces: process.env['TANDEM_WORKSPACES'] ?? join(app.getPath('documents'), 'Tandem'),
      renderer: rendererFolder,
    },
    ...systemClock,
    printPdf,
    chooseFile,
    openExternal: async (address) => {
      await shell.openExternal(address)
    },
    log,
  }
}

const filters = [{ name: 'Tandem', extensions: ['tandem'] }]

async function chooseFile(): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  if (window === undefined) return null
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters })
  return filePaths[0] ?? null
}
