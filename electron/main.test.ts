import { resolve } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LogEntry } from '#contract/log-entry'
import type { Language } from '#contract/vocabulary'
import type { Host, HostEvent } from '#host/ports'
import { fakeElectron } from './testing/fake-electron.ts'

describe('the start of the Electron shell', () => {
  let electron: ReturnType<typeof fakeElectron>
  const call = vi.fn(async () => '{"ok":true,"value":{}}')
  const close = vi.fn(async () => undefined)
  const requestOpen = vi.fn()
  const [logCrashes, logRejections] = [vi.fn(), vi.fn()]
  const logged: LogEntry[] = []
  let language: Language = 'en'
  let tell: (event: HostEvent) => void = () => undefined
  const createHost = vi.fn(async (): Promise<Host> => {
    electron.app.order.push('host')
    return {
      call,
      close,
      requestOpen,
      language: () => language,
      onEvent: (listener) => {
        tell = listener
        return () => undefined
      },
      serve: async () => ({ status: 200, headers: {}, body: new Uint8Array() }),
    }
  })

  beforeEach(() => {
    vi.resetModules()
    vi.clearAllMocks()
    logged.length = 0
    electron = fakeElectron()
    language = 'en'
    // The shell runs as it is imported, so each test imports it anew against its own stand-in.
    vi.doMock('electron', () => electron)
    vi.doMock('#host/create-host', () => ({ createHost }))
    vi.doMock('#host/log-file', () => ({ openLogFile: () => (entry: LogEntry) => void logged.push(entry) }))
    vi.doMock('#host/log-crashes', () => ({ logCrashes, logRejections }))
  })

  async function startShell(): Promise<void> {
    await import('./main.ts')
    await vi.waitFor(() => {
      expect(electron.Menu.setApplicationMenu).toHaveBeenCalled()
    })
  }

  it('sandboxes every page and declares its origin, then takes the lock, and only then opens the host', async () => {
    await startShell()

    expect(electron.app.order).toEqual(['sandbox', 'scheme', 'lock', 'ready', 'host'])
  })

  it('keeps everything in the folder named in TANDEM_DATA, the lock too', async () => {
    vi.stubEnv('TANDEM_DATA', '/home/officer/elsewhere')

    await startShell()
    vi.unstubAllEnvs()

    expect(electron.app.setPath).toHaveBeenCalledExactlyOnceWith('userData', resolve('/home/officer/elsewhere'))
    expect(electron.app.order).toEqual(['sandbox', 'scheme', 'folder', 'lock', 'ready', 'host'])
  })

  it('notes what nobody caught', async () => {
    await startShell()

    for (const noting of [logCrashes, logRejections]) {
      expect(noting).toHaveBeenCalledOnce()
      noting.mock.calls[0]?.[0]({ level: 'error', event: 'crashed' })
    }
    expect(logged).toHaveLength(2)
  })

  it('says that it could not start, with a reference that leads to the log, and ends', async () => {
    createHost.mockRejectedValueOnce(new Error('no host'))

    await import('./main.ts')
    await vi.waitFor(() => {
      expect(electron.app.exit).toHaveBeenCalledWith(1)
    })

    const [, text] = electron.dialog.showErrorBox.mock.calls[0] ?? []
    const [bug] = logged
    expect(bug).toMatchObject({ event: 'bug', detail: { operation: 'start', reference: expect.any(String) } })
    const reference = /"reference":"([0-9a-f]+)"/.exec(JSON.stringify(bug))?.[1]
    expect(text).toBe(
      `Tandem n’a pas pu démarrer. Vos fichiers n’ont pas été touchés. Signalez-le avec la référence ${reference}.`,
    )
    expect(electron.BrowserWindow.made).toEqual([])
  })

  it('opens nothing when another instance runs already', async () => {
    electron.app.hasLock = false

    await import('./main.ts')

    expect(electron.app.quit).toHaveBeenCalledOnce()
    expect([createHost.mock.calls.length, electron.BrowserWindow.made.length]).toEqual([0, 0])
  })

  it('makes one window without Node, isolated and sandboxed, on the app’s own origin', async () => {
    await startShell()

    const [window] = electron.BrowserWindow.made
    expect(electron.BrowserWindow.made).toHaveLength(1)
    expect(window?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
    })
    expect(window?.loadURL).toHaveBeenCalledWith('app://tandem/')
  })

  it('shows the menu in the officer’s language, and again when another is chosen', async () => {
    language = 'fr'
    await startShell()
    language = 'ru'

    tell({ kind: 'app', reason: 'workspace' })
    tell({ kind: 'app', reason: 'preferences' })

    const labels = electron.Menu.buildFromTemplate.mock.calls.map(([template]) => JSON.stringify(template))
    expect(labels).toEqual([expect.stringContaining('"Fichier"'), expect.stringContaining('"Файл"')])
    expect(electron.Menu.setApplicationMenu).toHaveBeenCalledTimes(2)
  })

  it('brings the page back after a crash', async () => {
    await startShell()
    const [window] = electron.BrowserWindow.made

    window?.webContents.emit('render-process-gone', {}, { reason: 'crashed' })

    expect(window?.webContents.reload).toHaveBeenCalledOnce()
  })

  it('keeps the page’s session in memory only', async () => {
    await startShell()

    expect([...electron.sessions.keys()].filter((name) => name.startsWith('persist:'))).toEqual([])
  })

  it('comes to the front and opens the file of a second start', async () => {
    await startShell()
    const [window] = electron.BrowserWindow.made

    electron.app.emit('second-instance', {}, ['/opt/tandem', 'other.tandem'], '/home/officer')

    expect(window?.restore).toHaveBeenCalled()
    expect(window?.focus).toHaveBeenCalled()
    expect(requestOpen).toHaveBeenLastCalledWith(resolve('/home/officer', 'other.tandem'))
  })

  it('opens a file that the system gives it, also before it is ready', async () => {
    const event = { preventDefault: vi.fn() }
    electron.app.whenReady.mockImplementationOnce(async () => {
      electron.app.emit('open-file', event, '/home/officer/early.tandem')
    })

    await startShell()
    electron.app.emit('open-file', event, '/home/officer/late.tandem')

    expect(requestOpen.mock.calls).toEqual([['/home/officer/early.tandem'], ['/home/officer/late.tandem']])
    expect(event.preventDefault).toHaveBeenCalledTimes(2)
  })

  it('waits for the host before it quits', async () => {
    await startShell()
    const event = { preventDefault: vi.fn() }

    electron.app.emit('will-quit', event)
    await vi.waitFor(() => {
      expect(electron.app.quit).toHaveBeenCalledOnce()
    })

    expect(event.preventDefault).toHaveBeenCalledOnce()
    expect(close).toHaveBeenCalledOnce()
    electron.app.emit('will-quit', event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
  })

  it('shows a window only when it has something to show, and remembers its place', async () => {
    await startShell()
    const [window] = electron.BrowserWindow.made
    expect(window?.show).not.toHaveBeenCalled()

    window?.emit('ready-to-show')

    expect(window?.show).toHaveBeenCalledOnce()
    expect(electron.screen.getAllDisplays).toHaveBeenCalled()
  })
})
