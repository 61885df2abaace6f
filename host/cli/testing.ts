import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { run } from './run.ts'

/** What a command line left behind. */
type Outcome = { readonly status: 0 | 1 | 2; readonly stdout: string; readonly stderr: string }

/** A terminal with a demonstration workspace of its own for each test. */
export type TestTerminal = {
  /** Where the workspace is, and files may be put. */
  readonly folder: () => string
  readonly file: () => string
  /** Words between spaces, then words as they are. */
  readonly tandem: (line: string, ...more: string[]) => Promise<Outcome>
  /** As `tandem`, of a command that reads the workspace; the line does not name it. */
  readonly read: (line: string, ...more: string[]) => Promise<Outcome>
  /** The one JSON document that such a command answers with; anything else on standard output throws. */
  readonly document: <Document>(line: string, ...more: string[]) => Promise<Document>
}

/** Makes the workspace once for the tests around it, and copies it for each of them. */
export function testTerminal(): TestTerminal {
  let originals: ReturnType<typeof temporaryFolder>
  let folder: ReturnType<typeof temporaryFolder>
  const fileIn = (path: string): string => join(path, 'demonstration.tandem')
  const read: TestTerminal['read'] = (line, ...more) => runLine(line, '--workspace', fileIn(folder.path), ...more)

  beforeAll(async () => {
    originals = temporaryFolder()
    vi.stubEnv('TANDEM_DATA', originals.path)
    await runLine('seed demonstration', '--workspace', fileIn(originals.path))
  })
  beforeEach(() => {
    folder = temporaryFolder()
    vi.stubEnv('TANDEM_DATA', join(folder.path, 'data'))
    copyFileSync(fileIn(originals.path), fileIn(folder.path))
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    folder.remove()
  })
  afterAll(() => originals.remove())

  return {
    folder: () => folder.path,
    file: () => fileIn(folder.path),
    tandem: runLine,
    read,
    // The caller names what its command answers with.
    document: async <Document>(line: string, ...more: string[]) =>
      JSON.parse((await read(line, '--json', ...more)).stdout) as Document,
  }
}

async function runLine(line: string, ...more: string[]): Promise<Outcome> {
  const written: string[] = []
  const said: string[] = []
  const words = [...line.split(' ').filter((word) => word !== ''), ...more]
  const status = await run(words, { write: (text) => written.push(text), say: (sentence) => said.push(sentence) })
  return { status, stdout: written.join(''), stderr: said.join('\n') }
}
