import { createAttachments } from './attachments/attachments.ts'
import { createDispatch } from './dispatch.ts'
import { createEvents } from './events.ts'
import { hostHandlers } from './host-handlers.ts'
import type { Host, Ports } from './ports.ts'
import { keepPreferences } from './preferences.ts'
import { createReports } from './reports/reports.ts'
import { readManifest } from './serve/page-manifest.ts'
import { createPreparedFiles } from './serve/prepared-files.ts'
import { servePage } from './serve/serve-page.ts'
import { openAhead } from './workspaces/open-ahead.ts'
import { keepRecentWorkspaces } from './workspaces/recent.ts'
import { createWaiting } from './workspaces/waiting.ts'
import { createWorkspaces } from './workspaces/workspaces.ts'

/** Puts the main side of the program together for a shell. No workspace is open yet. */
export async function createHost({ ports }: { readonly ports: Ports }): Promise<Host> {
  const [preferences, recent] = await Promise.all([keepPreferences(ports), keepRecentWorkspaces(ports)])
  const events = createEvents(ports)
  const workspaces = createWorkspaces({
    ports,
    recent,
    onSwitch: () => {
      void attachments.leave()
      events.announce({ kind: 'app', reason: 'workspace' })
    },
    onChange: (entities) => events.announce({ kind: 'changed', entities }),
  })
  const leftOpen = ports.shell === 'cli' ? null : recent.leftOpen()
  const waiting = createWaiting(leftOpen, () => events.announce({ kind: 'app', reason: 'workspace' }))
  const prepared = createPreparedFiles()
  const page = ports.paths.renderer === null ? new Map() : readManifest(ports.paths.renderer)
  const reports = createReports({ ports, prepared, session: workspaces.current })
  const attachments = createAttachments(ports, workspaces.current)
  const running = new Set<Promise<string>>()
  let closed: Promise<void> | null = null

  const isClosing = (): boolean => closed !== null
  if (ports.paths.renderer !== null) openAhead({ waiting, workspaces, isClosing })

  const dispatch = createDispatch({
    handlers: hostHandlers({
      ports,
      preferences,
      recent,
      waiting,
      workspaces,
      reports,
      attachments,
      announce: events.announce,
    }),
    database: () => workspaces.current()?.client ?? null,
    isClosing,
    ports,
  })

  async function closeInOrder(): Promise<void> {
    await reports.close() // nobody waits for a report any more
    await attachments.close()
    await Promise.allSettled(running)
    await workspaces.close()
    prepared.clear()
  }

  return {
    call: (name, input) => {
      const answer = dispatch(name, input)
      running.add(answer)
      void answer.finally(() => running.delete(answer))
      return answer
    },
    requestOpen: waiting.ask,
    language: () => preferences.current().language,
    onEvent: events.listen,
    serve: serving(ports, async (request) => (await attachments.serve(request)) ?? servePage(page, prepared, request)),
    close: () => (closed ??= closeInOrder()),
  }
}

/** Answers requests of the page; what goes wrong is logged, and answered all the same. */
function serving({ log }: Ports, serve: Host['serve']): Host['serve'] {
  return async (request) => {
    try {
      return await serve(request)
    } catch (error) {
      log({ level: 'error', event: 'serve.failed', detail: String(error) })
      return { status: 500, headers: {}, body: new Uint8Array() }
    }
  }
}
