import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { done, fail } from '#contract/result'
import type { AnswerOf, InputOf } from '#contract/types'
import type { EntityName } from '#contract/entity/table'
import type { Ports } from '../ports.ts'
import { takeTurns } from '../take-turns.ts'
import { createWorkspaceFile } from './create-workspace-file.ts'
import { workspaceFileName } from './file-name.ts'
import { isSameFile } from './inspect.ts'
import { openWorkspaceFile } from './open-workspace-file.ts'
import type { RecentWorkspaces } from './recent.ts'
import { describeSession, readOwnFacts } from './session.ts'
import type { Session } from './session.ts'
import { startingSeed } from './starting-seed.ts'

type Parts = {
  readonly ports: Ports
  readonly recent: RecentWorkspaces
  /** Told when another workspace is open, or none. */
  readonly onSwitch: () => void
  readonly onChange: (entities: readonly EntityName[]) => void
}

/** The one workspace that is open, and how it is replaced. */
export type Workspaces = {
  readonly current: () => Session | null
  /** The path of the workspace that closed by itself; null again when one is opened or closed. */
  readonly interrupted: () => string | null
  readonly open: (path: string) => Promise<AnswerOf<'workspace.open'>>
  readonly create: (wanted: InputOf<'workspace.create'>) => Promise<AnswerOf<'workspace.create'>>
  readonly close: () => Promise<void>
}

export function createWorkspaces(parts: Parts): Workspaces {
  let session: Session | null = null
  let interrupted: string | null = null
  const inTurn = takeTurns()

  async function open(givenPath: string): Promise<AnswerOf<'workspace.open'>> {
    const path = resolve(givenPath)
    if (session !== null && !session.readOnly && (await isSameFile(session.path, path))) return describe(parts, session)
    const opened = await openWorkspaceFile(path, parts.ports)
    if (!opened.ok) return opened
    const previous = session
    session = opened.value
    interrupted = null
    listen(session)
    await previous?.client.close()
    const description = await describe(parts, session)
    await noteOpened(parts, description.value)
    parts.onSwitch()
    return description
  }

  async function create(wanted: InputOf<'workspace.create'>): Promise<AnswerOf<'workspace.create'>> {
    const fileName = workspaceFileName(wanted.name)
    if (fileName === null) return fail('workspace.name-unusable', { name: wanted.name })
    const folder = wanted.folder === null ? await ownFolder(parts.ports) : resolve(wanted.folder)
    if (folder === null) return fail('workspace.folder-unwritable', { path: parts.ports.paths.workspaces })
    const path = join(folder, fileName)
    const seed = await startingSeed(wanted.start)
    const created = await createWorkspaceFile({ path, name: wanted.name, seed }, parts.ports)
    return created.ok ? open(path) : created
  }

  async function close(): Promise<void> {
    const previous = session
    session = null
    interrupted = null
    await previous?.client.close()
    if (previous !== null) parts.onSwitch()
  }

  function listen(opened: Session): void {
    opened.client.onChange((entities) => {
      parts.onChange(entities)
      if (entities.includes('workspace')) void noteName(parts, opened)
    })
    void opened.client.lost.then(() => lose(opened))
  }

  /** The worker has ended on its own: the page is told, and the officer may open the workspace again. */
  function lose(opened: Session): void {
    parts.ports.log({ level: 'error', event: 'workspace.lost' })
    if (session !== opened) return
    session = null
    interrupted = opened.path
    parts.onSwitch()
  }

  return {
    current: () => session,
    interrupted: () => interrupted,
    open: (path) => inTurn(() => open(path)),
    create: (wanted) => inTurn(() => create(wanted)),
    close: () => inTurn(close),
  }
}

async function describe({ recent }: Parts, opened: Session) {
  const { name } = await readOwnFacts(opened)
  return done(describeSession(opened, name, recent.lastPlace(opened.path)))
}

/** The list of recent workspaces is the officer's: scripts at the terminal leave it alone. */
async function noteOpened({ ports, recent }: Parts, { path, name }: { path: string; name: string }): Promise<void> {
  if (ports.shell === 'cli') return
  await recent.opened(path, name).catch(unsaved(ports))
}

async function noteName({ ports, recent }: Parts, opened: Session): Promise<void> {
  if (ports.shell === 'cli') return
  const { name } = await readOwnFacts(opened)
  await recent.renamed(opened.path, name).catch(unsaved(ports))
}

function unsaved({ log }: Pick<Ports, 'log'>): (error: unknown) => void {
  return (error) => log({ level: 'warning', event: 'recent.unsaved', detail: String(error) })
}

/** The folder for workspaces whose place the officer did not name; null when it cannot be made. */
function ownFolder(ports: Ports): Promise<string | null> {
  return mkdir(ports.paths.workspaces, { recursive: true }).then(
    () => ports.paths.workspaces,
    () => null,
  )
}
