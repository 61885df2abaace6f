import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type BetterSqlite3 from 'better-sqlite3'
import type { LogEntry } from '#contract/log-entry'
import type { SeedCommand } from '#contract/seed'
import type { AnswerOf, CommandName, DbName, InputOf, QueryName } from '#contract/types'
import type { ClockChoice } from './clock.ts'
import { newId } from './id.ts'
import type { OpenWorkspace } from './workspace.ts'
import { openWorkspace } from './workspace.ts'

/** The day of tests, unless they say otherwise. */
export const testDay = '2016-05-23'

export type TestOptions = {
  /** A workspace to open; without it a new one is made in a folder of its own. */
  readonly path?: string
  /** What to do at the path; opening, unless it says otherwise. */
  readonly mode?: 'open' | 'create'
  readonly clock?: ClockChoice
  readonly marksFolder?: string | null
}

/** A workspace in this thread, on a real file, whose answers are checked against the contract. */
export type TestWorkspace = {
  /** Gives a command; the request id is made unless one is given. */
  readonly run: <Name extends CommandName & DbName>(
    name: Name,
    input: Omit<InputOf<Name>, 'requestId'>,
    requestId?: string,
  ) => AnswerOf<Name>
  readonly ask: <Name extends QueryName & DbName>(name: Name, input: InputOf<Name>) => AnswerOf<Name>
  /** Calls by any name with any text, as from outside. */
  readonly callRaw: (name: string, inputText: string) => unknown
  /** Carries out seed commands; throws when one fails, so that a test's set-up cannot fail unnoticed. */
  readonly plant: (commands: readonly SeedCommand[]) => void
  /** The connection itself, for looking at rows and for raw writes that must be refused. */
  readonly database: BetterSqlite3.Database
  readonly workspace: OpenWorkspace
  readonly path: string
  readonly logged: readonly LogEntry[]
  /** Closes the file; a folder that was made for it goes too unless `keep` is asked for. */
  readonly close: (folder?: 'keep') => void
}

export function openTestWorkspace(options: TestOptions = {}): TestWorkspace {
  const folder = options.path === undefined ? mkdtempSync(join(tmpdir(), 'tandem-test-')) : null
  const path = options.path ?? join(folder ?? '', 'test.tandem')
  const clock = options.clock ?? { kind: 'fixed', today: testDay, now: `${testDay}T09:00:00.000Z` }
  const logged: LogEntry[] = []
  const opened = openWorkspace(
    {
      path,
      mode: folder === null ? (options.mode ?? 'open') : 'create',
      marksFolder: options.marksFolder ?? null,
      clock,
      checksOutput: true,
    },
    (entry) => logged.push(entry),
  )
  if (!opened.ok) throw new Error(`the test workspace did not open: ${opened.code}`)
  const workspace = opened.value

  // Answers are checked against the output schema of the same name before they get here.
  const call = <Name extends DbName>(name: Name, input: object): AnswerOf<Name> =>
    JSON.parse(workspace.call(name, JSON.stringify(input)).text) as AnswerOf<Name>

  return {
    run: (name, input, requestId = newId()) => call(name, { ...input, requestId }),
    ask: (name, input) => call(name, input),
    callRaw: (name, inputText): unknown => JSON.parse(workspace.call(name, inputText).text),
    plant: (commands) => {
      const { text } = workspace.plant(commands)
      if (!text.startsWith('{"ok":true')) throw new Error(`planting failed: ${text}`)
    },
    database: workspace.session().connection,
    workspace,
    path,
    logged,
    close: (keep) => {
      workspace.close()
      if (folder !== null && keep === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}
