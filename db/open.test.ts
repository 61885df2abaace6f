import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newestSchema } from './migrations.ts'
import { makeSamplePlan } from './testing/sample-plan.ts'
import { settings } from './settings.ts'
import type { TestWorkspace } from './testing.ts'
import { openTestWorkspace } from './testing.ts'
import type { WorkspaceOptions } from './workspace.ts'
import { openWorkspace } from './workspace.ts'

let folder: string
let path: string
let marks: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-open-'))
  path = join(folder, 'work.tandem')
  marks = join(folder, 'machine')
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

function open(mode: WorkspaceOptions['mode'] = 'open') {
  const clock = { kind: 'fixed', today: '2016-05-23', now: '2016-05-23T09:00:00.000Z' } as const
  return openWorkspace({ path, mode, marksFolder: marks, clock, checksOutput: true }, () => undefined)
}

/** Makes a workspace with a plan in it, and closes it. */
function makeWorkspace(): void {
  const created = open('create')
  if (!created.ok) throw new Error(created.code)
  created.value.close()
  const workspace = reopened()
  makeSamplePlan(workspace)
  workspace.close()
}

function reopened(): TestWorkspace {
  return openTestWorkspace({ path, marksFolder: marks })
}

function checksum(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function setHeader(pragma: string): void {
  const connection = new Database(path)
  connection.pragma(pragma)
  connection.pragma('wal_checkpoint(truncate)')
  connection.close()
}

describe('opening a workspace', () => {
  it('has every setting in force, on a new file and again on a known one', () => {
    makeWorkspace()
    const workspace = reopened()

    const found = settings.map(({ name }) => [name, workspace.database.pragma(name, { simple: true })])

    expect(found).toEqual(settings.map(({ name, reads }) => [name, reads]))
    expect(workspace.database.pragma('synchronous', { simple: true })).toBe(2)
    workspace.close()
  })

  it('leaves one file when it is closed', () => {
    makeWorkspace()

    expect(readdirSync(folder)).toEqual(['machine', 'work.tandem'])
  })

  it('is refused while it is open elsewhere, and the first goes on undisturbed', () => {
    makeWorkspace()
    const first = reopened()
    const startedAt = performance.now()

    const second = open()

    expect(second).toMatchObject({ ok: false, code: 'workspace.in-use' })
    expect(performance.now() - startedAt).toBeLessThan(2_000)
    expect(first.ask('plan.list', {})).toMatchObject({ ok: true })
    first.close()
  })

  it('is refused when another process has it open', () => {
    makeWorkspace()
    const first = reopened()
    const script = `
      const { openWorkspace } = await import(${JSON.stringify(new URL('client.ts', import.meta.url).href)})
      const opened = await openWorkspace({ path: ${JSON.stringify(path)}, mode: 'open', marksFolder: null, clock: { kind: 'system' } })
      process.stdout.write(opened.code)`

    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })

    expect(run.stdout).toBe('workspace.in-use')
    expect(first.ask('plan.list', {})).toMatchObject({ ok: true })
    first.close()
  })
})

describe('a file that is not a workspace of this version', () => {
  it('is answered as missing when it is not there', () => {
    expect(open()).toMatchObject({ ok: false, code: 'workspace.missing' })
    expect(existsSync(path)).toBe(false)
  })

  it.each([
    ['a newer schema', `user_version = ${newestSchema + 10}`, 'workspace.newer'],
    ['another application', 'application_id = 252006675', 'workspace.not-ours'],
  ])('is refused and left byte for byte: %s', (_what, pragma, code) => {
    makeWorkspace()
    setHeader(pragma)
    const before = checksum(path)

    const answer = open()

    expect(answer).toMatchObject({ ok: false, code })
    expect(checksum(path)).toBe(before)
    expect(readdirSync(folder).toSorted()).toEqual(['machine', 'work.tandem'])
  })

  it.each([
    ['an empty file', '', 'workspace.not-ours'],
    ['a text file', 'Dear colleague, '.repeat(1_000), 'workspace.not-ours'],
  ])('is named for what it is: %s', (_what, text, code) => {
    path = join(folder, 'letter.txt')
    writeFileSync(path, text)

    expect(open()).toMatchObject({ ok: false, code })
  })

  it('is refused when it is a folder', () => {
    mkdirSync(path)

    expect(open()).toMatchObject({ ok: false, code: 'workspace.no-access' })
  })
})

describe('a damaged workspace', () => {
  it('is told from a foreign file when its beginning is gone', () => {
    makeWorkspace()
    writeFileSync(path, Buffer.concat([Buffer.alloc(100), readFileSync(path).subarray(100)]))

    expect(open()).toMatchObject({ ok: false, code: 'workspace.damaged' })
  })

  it('is refused when half of it is missing', () => {
    makeWorkspace()
    truncateSync(path, 40_960)

    expect(open()).toMatchObject({ ok: false, code: 'workspace.damaged' })
  })
})

describe('a new workspace', () => {
  it('never takes the place of a file that is there', () => {
    writeFileSync(path, 'precious')

    expect(open('create')).toMatchObject({ ok: false, code: 'workspace.no-access', detail: { cause: 'exists' } })
    expect(readFileSync(path, 'utf8')).toBe('precious')
  })

  it('is not made where a log of a lost file lies, which would be played into it', () => {
    writeFileSync(`${path}-wal`, 'old')

    expect(open('create')).toMatchObject({ ok: false, code: 'workspace.no-access', detail: { cause: 'exists' } })
  })

  it('is called like its file unless it is given a name', () => {
    const created = open('create')

    expect(created.ok && created.value.name).toBe('work')
    if (created.ok) created.value.close()
  })

  it('replaces what an interrupted attempt left behind', () => {
    for (const ending of ['', '-wal', '-journal']) writeFileSync(`${path}.part${ending}`, 'half')

    makeWorkspace()

    expect(readdirSync(folder)).toEqual(['machine', 'work.tandem'])
  })
})

describe('a workspace that is only looked at', () => {
  it('can be read from a file that cannot be written, and refuses every change', () => {
    makeWorkspace()
    chmodSync(path, 0o444)
    const before = checksum(path)

    const opened = open('read-only')

    if (!opened.ok) throw new Error(opened.code)
    const list: unknown = JSON.parse(opened.value.call('plan.list', '{}').text)
    const change = { requestId: '00000000-0000-7000-8000-000000000000', change: { field: 'name', value: 'x' } }
    expect(list).toMatchObject({ ok: true, value: { plans: [{ activityCount: 1 }] } })
    expect(opened.value.call('workspace.edit', JSON.stringify(change)).text).toContain('store.read-only')
    expect(opened.value.plant([]).text).toContain('store.read-only')
    opened.value.close()
    expect(checksum(path)).toBe(before)
  })

  it.skipIf(process.getuid?.() === 0)('is what is offered when the file cannot be written', () => {
    makeWorkspace()
    chmodSync(path, 0o444)

    expect(open()).toMatchObject({ ok: false, code: 'workspace.no-access', detail: { isReadable: true } })
  })
})
