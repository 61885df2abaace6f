import type { BrowserWindow } from 'electron'
import type { Log } from '#contract/log-entry'

// More often than this, the page does not crash by chance.
const reloadLimit = 3

/** Brings the page back when its process has ended, as the host has everything that was saved; one that ends always is closed. */
export function reloadAfterCrashes(window: BrowserWindow, log: Log): void {
  const { webContents } = window
  let crashes = 0
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    crashes += 1
    log({ level: 'error', event: 'page.crashed', detail: { reason, crashes } })
    if (crashes <= reloadLimit) webContents.reload()
    else window.destroy()
  })
}
