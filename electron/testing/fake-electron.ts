import { EventEmitter } from 'node:events'
import { vi } from 'vitest'

/** A stand-in for the `electron` module: records what the shell asked for and lets a test play the system's part. */
export class FakeWebContents extends EventEmitter {
  readonly mainFrame = { url: 'app://tandem/' }
  readonly setWindowOpenHandler = vi.fn<(handler: () => { action: string }) => void>()
  readonly send = vi.fn<(channel: string, value: unknown) => void>()
  readonly reload = vi.fn()
  readonly printToPDF = vi.fn(async (_options: object) => new Uint8Array([37, 80, 68, 70]))
}

export class FakeWindow extends EventEmitter {
  static readonly made: FakeWindow[] = []
  readonly webContents = new FakeWebContents()
  readonly loadURL = vi.fn(async (_address: string) => undefined)
  readonly show = vi.fn()
  readonly focus = vi.fn()
  readonly restore = vi.fn()
  readonly maximize = vi.fn()
  readonly destroy = vi.fn()
  readonly isMinimized = vi.fn(() => true)
  readonly isMaximized = vi.fn(() => false)
  readonly isDestroyed = vi.fn(() => false)
  readonly getNormalBounds = vi.fn(() => ({ x: 10, y: 20, width: 1100, height: 700 }))
  readonly options: { readonly webPreferences: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>

  constructor(options: FakeWindow['options']) {
    super()
    this.options = options
    FakeWindow.made.push(this)
  }

  static getFocusedWindow(): FakeWindow | null {
    return FakeWindow.made.at(-1) ?? null
  }

  static getAllWindows(): readonly FakeWindow[] {
    return FakeWindow.made
  }
}

export class FakeSession {
  readonly setPermissionRequestHandler = vi.fn()
  readonly setPermissionCheckHandler = vi.fn()
  readonly setDevicePermissionHandler = vi.fn()
  readonly setSpellCheckerEnabled = vi.fn()
  readonly webRequest = { onBeforeRequest: vi.fn() }
  readonly protocol = { handle: vi.fn() }
}

class FakeApp extends EventEmitter {
  isPackaged = false
  hasLock = true
  readonly order: string[] = []
  readonly enableSandbox = vi.fn(() => void this.order.push('sandbox'))
  readonly requestSingleInstanceLock = vi.fn(() => {
    this.order.push('lock')
    return this.hasLock
  })
  readonly whenReady = vi.fn(async () => void this.order.push('ready'))
  readonly quit = vi.fn()
  readonly exit = vi.fn()
  readonly getVersion = vi.fn(() => '0.1.0')
  readonly setPath = vi.fn((_name: string, _path: string) => void this.order.push('folder'))
  readonly getLocale = vi.fn(() => 'fr-CH')
  readonly getAppPath = vi.fn(() => '/app')
  readonly getPath = vi.fn((name: string) => `/home/officer/${name}`)
}

/** Everything of the fake module, as `vi.mock('electron', …)` hands it out. */
export function fakeElectron() {
  FakeWindow.made.length = 0
  const sessions = new Map<string, FakeSession>()
  const handlers = new Map<string, (event: unknown, ...values: unknown[]) => unknown>()
  const app = new FakeApp()
  return {
    app,
    sessions,
    handlers,
    BrowserWindow: FakeWindow,
    session: {
      fromPartition: vi.fn((name: string) => {
        const made = sessions.get(name) ?? new FakeSession()
        sessions.set(name, made)
        return made
      }),
    },
    protocol: { registerSchemesAsPrivileged: vi.fn(() => void app.order.push('scheme')) },
    ipcMain: {
      handle: vi.fn((channel: string, handler: (event: unknown, ...values: unknown[]) => unknown) => {
        handlers.set(channel, handler)
      }),
      removeHandler: vi.fn((channel: string) => void handlers.delete(channel)),
    },
    ipcRenderer: Object.assign(new EventEmitter(), { invoke: vi.fn() }),
    contextBridge: { exposeInMainWorld: vi.fn() },
    Menu: { buildFromTemplate: vi.fn((template: unknown) => template), setApplicationMenu: vi.fn() },
    nativeTheme: { shouldUseDarkColors: false },
    screen: { getAllDisplays: vi.fn(() => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }]) },
    dialog: {
      showErrorBox: vi.fn<(title: string, text: string) => void>(),
      showOpenDialog: vi.fn(async () => ({ filePaths: ['/home/officer/plan.tandem'] })),
    },
    shell: { openExternal: vi.fn(async () => undefined) },
  }
}
