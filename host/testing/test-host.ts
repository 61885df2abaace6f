import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { LogEntry } from '#contract/log-entry'
import type { AnswerOf, InputOf, OperationName } from '#contract/types'
import { createHost } from '../create-host.ts'
import type { Host, HostEvent, Ports } from '../ports.ts'

/** A host on folders of its own, with real files, a real database and a clock that stands still. */
export type TestHost = {
  readonly folder: string
  readonly logged: readonly LogEntry[]
  readonly events: readonly HostEvent[]
  readonly call: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<AnswerOf<Name>>
  /** As `call`, for a command: it adds the request id. */
  readonly tell: <Name extends OperationName>(
    name: Name,
    input: Omit<InputOf<Name>, 'requestId'>,
  ) => Promise<AnswerOf<Name>>
  readonly download: (path: string) => Promise<{ readonly status: number; readonly bytes: Uint8Array }>
  /** A request of the page to its own origin. */
  readonly serve: Host['serve']
  /** Whatever is given, as a page could send it. */
  readonly send: (name: string, input: unknown) => Promise<string>
  readonly requestOpen: (path: string) => void
  readonly close: () => Promise<void>
}

/** The ports of a test: everything inside one folder, on 2 March 2026. */
export function testPorts(folder: string, changes: Partial<Ports> = {}): Ports {
  return {
    shell: 'test',
    appVersion: '1.2.3',
    paths: { data: join(folder, 'data'), workspaces: join(folder, 'workspaces'), renderer: null },
    now: () => '2026-03-02T10:00:00.000Z',
    today: () => '2026-03-02',
    printPdf: null,
    chooseFile: null,
    openExternal: () => Promise.resolve(),
    log: () => undefined,
    ...changes,
  }
}

/** Starts a host in a folder; several may share one, as two starts of the program do. */
export async function startTestHost(folder: string, changes: Partial<Ports> = {}): Promise<TestHost> {
  const logged: LogEntry[] = []
  const events: HostEvent[] = []
  const host = await createHost({ ports: testPorts(folder, { log: (entry) => logged.push(entry), ...changes }) })
  host.onEvent((event) => events.push(event))
  const call = async <Name extends OperationName>(name: Name, input: unknown) =>
    JSON.parse(await host.call(name, input)) as AnswerOf<Name> // the host answers by the contract
  return {
    folder,
    logged,
    events,
    call,
    tell: (name, input) => call(name, { requestId: randomUUID(), ...input }),
    serve: host.serve,
    send: (name, input) => host.call(name, input),
    download: async (path) => {
      const response = await host.serve({ method: 'GET', path, headers: new Map(), body: null })
      return { status: response.status, bytes: response.body }
    },
    requestOpen: host.requestOpen,
    close: host.close,
  }
}
