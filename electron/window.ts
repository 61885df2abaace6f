import { readFileSync, writeFileSync } from 'node:fs'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Session } from 'electron'
import { appOrigin } from './origin.ts'
import { defaultBounds, leastBounds, usableState } from './window-state.ts'
import type { WindowState } from './window-state.ts'

type WindowOptions = {
  readonly session: Session
  /** Absolute path of the bundled preload script. */
  readonly preload: string
  readonly icon: string
  /** File that keeps the window's place between starts. */
  readonly stateFile: string
}

/** Opens the app's one window where it was last; shown only when there is something to see. */
export function createWindow(options: WindowOptions): BrowserWindow {
  const displays = screen.getAllDisplays().map((display) => display.workArea)
  const state = usableState(readState(options.stateFile), displays)
  const window = new BrowserWindow({
    ...(state?.bounds ?? defaultBounds),
    minWidth: leastBounds.width,
    minHeight: leastBounds.height,
    title: 'Tandem',
    icon: options.icon,
    show: false,
    // The page's own ground colour, so that nothing flashes before the first paint.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#12161c' : '#ffffff',
    webPreferences: {
      preload: options.preload,
      session: options.session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  if (state?.isMaximized === true) window.maximize()
  window.once('ready-to-show', () => {
    window.show()
  })
  window.on('close', () => {
    writeState(options.stateFile, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() })
  })
  void window.loadURL(`${appOrigin}/`)
  return window
}

function readState(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // First start, or a folder that cannot be read: the default place is as good as any.
    return null
  }
}

function writeState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state))
  } catch {
    // Losing the window's place is no reason to keep it from closing.
  }
}
