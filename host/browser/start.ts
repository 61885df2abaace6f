import { join } from 'node:path'
import { logCrashes } from '../log-crashes.ts'
import { openLogFile } from '../log-file.ts'
import type { Host, Ports } from '../ports.ts'
import { workspaceArgument } from '../workspace-argument.ts'
import { browserPorts, machinePaths } from './browser-ports.ts'
import { findBrowser } from './find-browser.ts'
import { runShell } from './run-shell.ts'
import type { Shell } from './run-shell.ts'
import { becomeOnlyInstance } from './single-instance.ts'
import type { Instance } from './single-instance.ts'
import { findTester } from './tester.ts'

type CreateHost = (parts: { readonly ports: Ports }) => Promise<Host>

const noBrowser =
  'Tandem found no Chrome, Chromium or Edge: install one of them, or name its program in TANDEM_BROWSER, and start again.'

const isOpenAlready = 'Tandem is open already; its window is in front now.\n'

/** Opens the app in the installed browser; resolves when it is closed. A rejection is a sentence to show. */
export async function start(createHost: CreateHost): Promise<void> {
  const program = findBrowser()
  if (program === null) throw new Error(noBrowser)
  const paths = machinePaths()
  const workspace = workspaceArgument(process.argv.slice(2), process.cwd())
  // Before the host: whoever is not the only one opens no database.
  const instance = await becomeOnlyInstance(paths.data, workspace)
  if (instance === null) return void process.stdout.write(isOpenAlready)
  try {
    await runProgram({ createHost, program, paths, workspace, instance })
  } finally {
    instance.release()
  }
}

type Program = {
  readonly createHost: CreateHost
  readonly program: string
  readonly paths: Ports['paths']
  readonly workspace: string | null
  readonly instance: Instance
}

async function runProgram({ createHost, program, paths, workspace, instance }: Program): Promise<void> {
  const log = openLogFile(join(paths.data, 'logs'))
  logCrashes(log)
  const tester = findTester(process)
  let shell: Shell | null = null
  const window = () => shell?.window() ?? null
  const ports = browserPorts({ program, paths, log, isTest: tester !== null, window })
  // The browser takes longer to start than the host, so both are begun at once.
  const making = createHost({ ports })
  shell = runShell({ program, dataFolder: paths.data, host: making, log, tester })
  const isGone = shell.ended.catch(() => undefined) // heard below, once the host is there
  stopWhenTold(shell)
  try {
    const host = await making
    instance.onOtherStart((other) => {
      void window()?.focus()
      if (other !== null) host.requestOpen(other)
    })
    if (workspace !== null) host.requestOpen(workspace)
    await shell.ended
  } finally {
    shell.stop()
    await isGone
    // Every accepted edit is committed already; this waits so that the file is left tidy.
    await making.then(
      (host) => host.close(),
      () => undefined, // told already
    )
  }
}

function stopWhenTold(shell: Shell): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, shell.stop)
  // The test that led this program is gone.
  process.on('disconnect', shell.stop)
}
