import { basename } from 'node:path'
import { done, fail } from '#contract/result'
import type { AppState, Preferences } from '#contract/area/app'
import type { Attachments } from './attachments/attachments.ts'
import type { HostHandlers } from './dispatch.ts'
import { fileFault } from './files/errors.ts'
import type { KeptJson } from './files/kept-json.ts'
import { openableAddress } from './openable-address.ts'
import type { HostEvent, Ports } from './ports.ts'
import type { Reports } from './reports/reports.ts'
import type { RecentWorkspaces } from './workspaces/recent.ts'
import { describeSession, readOwnFacts } from './workspaces/session.ts'
import type { WaitingWorkspace } from './workspaces/waiting.ts'
import type { Workspaces } from './workspaces/workspaces.ts'

type Parts = {
  readonly ports: Ports
  readonly preferences: KeptJson<Preferences>
  readonly recent: RecentWorkspaces
  readonly waiting: WaitingWorkspace
  readonly workspaces: Workspaces
  readonly reports: Reports
  readonly attachments: Attachments
  readonly announce: (event: HostEvent) => void
}

/** The operations that the host answers itself. */
export function hostHandlers(parts: Parts): HostHandlers {
  const { ports, preferences, recent, waiting, workspaces, reports, attachments, announce } = parts
  return {
    'app.state': async () => done(await appState(parts)),
    'app.setPreferences': async (input) => {
      const saved = await kept(() => preferences.set(input.preferences))
      announce({ kind: 'app', reason: 'preferences' })
      return saved
    },
    'app.rememberPlace': async ({ place }) => {
      const open = workspaces.current()
      return open === null ? fail('workspace.none') : kept(() => recent.rememberPlace(open.path, place))
    },
    'app.openExternal': async ({ address }) => {
      const openable = openableAddress(address)
      if (openable === null) return fail('address.refused')
      return openOutside(openable, ports)
    },
    'workspace.chooseFile': async () => {
      if (ports.chooseFile === null) return fail('chooser.none')
      return done({ path: await ports.chooseFile() })
    },
    'workspace.open': async ({ path }) => {
      waiting.taken()
      const opened = await workspaces.open(path)
      if (!opened.ok) announce({ kind: 'app', reason: 'workspace' })
      return opened
    },
    'workspace.create': (input) => workspaces.create(input),
    'workspace.close': async () => {
      await workspaces.close()
      return kept(recent.closed)
    },
    'workspace.forgetRecent': async ({ path }) => {
      const saved = await kept(() => recent.forget(path))
      announce({ kind: 'app', reason: 'workspace' })
      return saved
    },
    'report.preview': (choice) => reports.preview(choice),
    'report.prepare': (input) => reports.prepare(input),
    'evidence.checkFile': ({ sha256 }) => attachments.check(sha256),
    'evidence.bind': (input) => attachments.bind(input),
  }
}

/** A machine without a browser, or without the program that finds it, is no fault of ours. */
async function openOutside(address: string, { openExternal, log }: Ports) {
  try {
    await openExternal(address)
    return done({})
  } catch (error) {
    log({ level: 'warning', event: 'address.unopened', detail: String(error) })
    return fail('address.unopened')
  }
}

async function appState({ ports, preferences, recent, waiting, workspaces }: Parts): Promise<AppState> {
  const session = workspaces.current()
  const facts = session === null ? null : await readOwnFacts(session)
  return {
    workspace:
      session === null || facts === null ? null : describeSession(session, facts.name, recent.lastPlace(session.path)),
    recent: await recent.list(),
    toOpen: waiting.current(),
    interrupted: describeInterrupted(workspaces.interrupted()),
    preferences: preferences.current(),
    version: ports.appVersion,
    workspacesFolder: ports.paths.workspaces,
    canChooseFile: ports.chooseFile !== null,
    canPrintPdf: ports.printPdf !== null,
    today: facts?.demonstrationDay ?? ports.today(),
    isDemonstrationDay: facts !== null && facts.demonstrationDay !== null,
  }
}

function describeInterrupted(path: string | null): AppState['interrupted'] {
  return path === null ? null : { path, fileName: basename(path) }
}

/** Says of the program's own small files what a person can act on; what holds until the program ends is not lost at once. */
async function kept(save: () => Promise<void>) {
  try {
    await save()
    return done({})
  } catch (error) {
    const fault = fileFault(error)
    if (fault === 'full') return fail('store.full')
    if (fault === 'refused' || fault === 'missing') return fail('store.read-only')
    throw error
  }
}
