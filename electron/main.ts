import { join, resolve } from 'node:path'
import { app, dialog, Menu, session } from 'electron'
import type { BrowserWindow } from 'electron'
import type { Log } from '#contract/log-entry'
import { createHost } from '#host/create-host'
import { logBug } from '#host/log-bug'
import { logCrashes, logRejections } from '#host/log-crashes'
import { openLogFile } from '#host/log-file'
import type { Host, HostEvent } from '#host/ports'
import { workspaceArgument } from '#host/workspace-argument'
import { connectWindow } from './bridge.ts'
import { cannotStart } from './cannot-start.ts'
import { eventChannel } from './channels.ts'
import { guardContents, guardSession } from './guards.ts'
import { buildMenu } from './menu.ts'
import { hearOpenedFiles } from './opened-files.ts'
import { reloadAfterCrashes } from './page-crashes.ts'
import { electronPorts } from './ports.ts'
import { declareScheme, serveFromHost } from './protocol.ts'
import { refusedSwitches } from './switches.ts'
import { createWindow } from './window.ts'

app.enableSandbox()
declareScheme()

// Before the lock, which belongs to this folder.
const dataFolder = process.env['TANDEM_DATA']
if (dataFolder !== undefined) app.setPath('userData', resolve(dataFolder))

const refused = app.isPackaged ? refusedSwitches(process.argv) : []
if (refused.length > 0) {
  process.stderr.write(`Tandem does not start with these switches: ${refused.join(', ')}.\n`)
  app.exit(1)
} else if (app.requestSingleInstanceLock()) {
  void startOrTell()
} else {
  // The first instance gets this one's arguments and comes to the front; nothing was opened here.
  app.quit()
}

async function startOrTell(): Promise<void> {
  const log = openLogFile(join(app.getPath('userData'), 'logs'))
  logCrashes(log)
  logRejections(log)
  try {
    await start(log)
  } catch (error) {
    dialog.showErrorBox('Tandem', cannotStart(app.getLocale(), logBug({ log }, 'start', error)))
    app.exit(1)
  }
}

async function start(log: Log): Promise<void> {
  const onOpenedFile = hearOpenedFiles()
  await app.whenReady()
  const out = join(app.getAppPath(), 'out')
  const host = await createHost({ ports: electronPorts(join(out, 'renderer'), log) })
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents)
  })
  const own = session.fromPartition('tandem')
  guardSession(own)
  serveFromHost(own, host)

  const window = createWindow({
    session: own,
    preload: join(out, 'electron', 'preload.cjs'),
    icon: join(out, 'renderer', 'icon.png'),
    stateFile: join(app.getPath('userData'), 'window.json'),
  })
  connectWindow(window, host, log)
  reloadAfterCrashes(window, log)
  const tell = (event: HostEvent): void => {
    window.webContents.send(eventChannel, event)
  }
  const showMenu = (): void => {
    Menu.setApplicationMenu(buildMenu(tell, process.platform, host.language()))
  }
  showMenu()
  host.onEvent((event) => {
    if (event.kind === 'app' && event.reason === 'preferences') showMenu()
  })
  openGivenWorkspace(host, process.argv, process.cwd())
  onOpenedFile(host.requestOpen)
  answerOtherStarts(window, host)
  quitInOrder(host)
}

function answerOtherStarts(window: BrowserWindow, host: Host): void {
  app.on('second-instance', (_event, argv, folder) => {
    if (window.isMinimized()) window.restore()
    window.focus()
    openGivenWorkspace(host, argv, folder)
  })
}

function openGivenWorkspace(host: Host, argv: readonly string[], folder: string): void {
  const path = workspaceArgument(argv.slice(1), folder)
  if (path !== null) host.requestOpen(path)
}

// Every accepted edit is committed already; closing waits for the worker so that the file is left tidy.
function quitInOrder(host: Host): void {
  let isClosed = false
  app.on('window-all-closed', () => {
    app.quit()
  })
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void host.close().finally(() => {
      isClosed = true
      app.quit()
    })
  })
}
