import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import { ipcMain } from 'electron'
import type { Log } from '#contract/log-entry'
import { fail } from '#contract/result'
import { inputLimit } from '#host/input-limit'
import type { Host } from '#host/ports'
import { callChannel, eventChannel } from './channels.ts'
import { isOurs } from './origin.ts'

/** Connects the page's two functions with the host, for this window's own top frame only. */
export function connectWindow(window: BrowserWindow, host: Host, log: Log): void {
  ipcMain.handle(callChannel, async (event, name: unknown, inputText: unknown) => {
    if (!isTrusted(event, window)) {
      log({ level: 'warning', event: 'call.refused', detail: { frame: event.senderFrame?.url ?? null } })
      return JSON.stringify(fail('operation.unknown'))
    }
    if (typeof name !== 'string' || typeof inputText !== 'string') return JSON.stringify(fail('input.invalid'))
    // The host refuses it too, but only once it has been read.
    if (inputText.length > inputLimit) return JSON.stringify(fail('input.invalid'))
    return await host.call(name, JSON.parse(inputText))
  })
  const stopListening = host.onEvent((told) => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, told)
  })
  window.on('closed', () => {
    stopListening()
    ipcMain.removeHandler(callChannel)
  })
}

// A frame that is gone is null, and null is refused like a stranger.
function isTrusted(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame
  return frame !== null && !window.isDestroyed() && frame === window.webContents.mainFrame && isOurs(frame.url)
}
