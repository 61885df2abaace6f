import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../browser/find-browser.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { run } from './run.ts'

const program = fileURLToPath(new URL('main.ts', import.meta.url))

describe('the terminal', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let file = ''
  beforeAll(() => {
    folder = temporaryFolder()
    file = join(folder.path, 'demonstration.tandem')
    tandem('seed', 'demonstration', '--workspace', file)
  })
  afterAll(() => {
    folder.remove()
  })

  const tandem = (...line: string[]) => tandemWith({}, ...line)

  function tandemWith(environment: Record<string, string>, ...line: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...line], {
      encoding: 'utf8',
      cwd: folder.path,
      env: { ...process.env, TANDEM_DATA: join(folder.path, 'data'), ...environment },
    })
    return { status, stdout, stderr }
  }

  /** One JSON document and nothing else, or this throws. */
  function json(...line: string[]): Record<string, unknown[]> {
    return JSON.parse(tandem(...line, '--json').stdout) as Record<string, unknown[]> // lists by their names
  }

  it('tells what it can do, and its version', () => {
    expect(tandem('--help')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('set-status') })
    expect(tandem('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(tandem('report', '--help').stdout).toContain('--period')
  })

  it('lists the plans for people and for programs', () => {
    const { plans } = json('plans', '--workspace', file)

    const { stdout } = tandem('plans', '--workspace', file)
    expect(plans).toHaveLength(4)
    expect(stdout.split('\n')[0]).toMatch(/^No\. +Plan +Title +Period +Organisations +Activities$/)
    expect(stdout.trimEnd().split('\n')).toHaveLength(5)
  })

  it('finds a plan by number, by short title and by a part of the title', () => {
    const count = (plan: string) => json('activities', '--workspace', file, '--plan', plan)['activities']?.length

    expect([count('1'), count('interpol-unodc'), count('INTERPOL')].every((each) => each === count('1'))).toBe(true)
    expect(json('activities', '--workspace', file)['activities']).toHaveLength(55)
    expect(tandem('activities', '--workspace', file, '--plan', 'nowhere')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('No plan is called "nowhere"'),
    })
  })

  it('sets a status with its reason, and the history has it', () => {
    const target = ['set-status', '--workspace', file, '--plan', '1', '--activity', 'f-03']
    const refused = tandem(...target, '--status', 'suspended')
    const changed = tandem(...target, '--status', 'suspended', '--reason', 'Funds are late')

    const [newest] = json('history', '--workspace', file, '--limit', '1')['entries'] ?? []
    expect(refused).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('[status.reason-missing]') })
    expect(changed).toEqual({ status: 0, stdout: '', stderr: 'F-03 is now suspended.\n' })
    expect(newest).toMatchObject({ field: 'status', to: { status: 'suspended', reason: 'Funds are late' } })
  })

  it('writes a note, stored as typed, and shows it without obeying it', () => {
    const text = 'Border post visited \u001b[31m — «нормально» 👩‍👩‍👧'
    const line = ['--workspace', file, '--plan', '1', '--activity', 'F-03', '--kind', 'progress', '--day', '2016-05-20']

    const added = tandem('add-note', ...line, '--text', text)

    expect(added).toMatchObject({ status: 0, stdout: '' })
    expect(json('notes', '--workspace', file, '--plan', '1')['notes']).toContainEqual(expect.objectContaining({ text }))
    expect(tandem('notes', '--workspace', file).stdout).not.toContain('\u001b')
  })

  const reportLine = (out: string, format: string) => [
    'report',
    '--workspace',
    file,
    '--plan',
    '1',
    '--period',
    '2016',
    '--out',
    out,
    '--format',
    format,
  ]

  it.each([
    ['docx', 'PK'],
    ['xlsx', 'PK'],
    ['csv', '\ufeff'],
    ['html', '<!doctype html>'],
    ['json', '{'],
  ])('writes a report as %s', (format, beginning) => {
    const out = join(folder.path, `report.${format}`)

    expect(tandem(...reportLine(out, format))).toEqual({ status: 0, stdout: '', stderr: `The report is in ${out}.\n` })
    expect(readFileSync(out, 'utf8').toLowerCase().startsWith(beginning.toLowerCase())).toBe(true)
  })

  it.skipIf(findBrowser() === null)('prints a report as PDF (skipped where no browser is installed)', () => {
    const out = join(folder.path, 'report.pdf')

    expect(tandem(...reportLine(out, 'pdf'))).toMatchObject({ status: 0, stdout: '' })
    expect(readFileSync(out, 'latin1')).toMatch(/^%PDF-1\.\d[^]*\/StructTreeRoot/)
  })

  it('says what a PDF needs where there is no browser, and leaves no file', () => {
    const out = join(folder.path, 'unprinted.pdf')

    const { status, stderr } = tandemWith({ TANDEM_BROWSER: '/nowhere' }, ...reportLine(out, 'pdf'))

    expect([status, existsSync(out)]).toEqual([1, false])
    expect(stderr).toContain('A PDF needs an installed Chromium, Chrome or Edge')
  })

  it('never writes a report over a file unless it is told to', () => {
    const out = join(folder.path, 'precious.csv')
    writeFileSync(out, 'precious')

    const refused = tandem(...reportLine(out, 'csv'))
    const kept = readFileSync(out, 'utf8')
    const forced = tandem(...reportLine(out, 'csv'), '--force')

    expect([refused.status, refused.stderr, kept]).toEqual([1, expect.stringContaining('--force'), 'precious'])
    expect([forced.status, readFileSync(out).byteLength > 500]).toEqual([0, true])
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.new'))).toEqual([])
  })

  it('says that a workspace is sound', () => {
    expect(tandem('check', '--workspace', file)).toMatchObject({ status: 0, stdout: expect.stringContaining('sound') })
    expect(json('check', '--workspace', file)).toMatchObject({ isSound: true, missingSaves: 0 })
  })

  it('makes a large workspace of the size asked for', () => {
    const large = join(folder.path, 'large.tandem')

    const made = tandem('seed', 'large', '--workspace', large, '--activities', '40', '--plans', '2', '--seed', '7')

    expect(made).toMatchObject({ status: 0, stdout: '' })
    expect(json('activities', '--workspace', large)['activities']).toHaveLength(40)
    expect(json('plans', '--workspace', large)['plans']).toHaveLength(2)
  })

  it('never makes a workspace over a file', () => {
    const before = readFileSync(file)

    expect(tandem('seed', 'empty', '--workspace', file)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('[workspace.exists]'),
    })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it.each([
    [['plans', '--workspace', 'gone.tandem'], '[workspace.missing]'],
    [['plans', '--workspace', 'text.tandem'], '[workspace.damaged]'],
    [['plans', '--workspace', 'letter.txt'], '[workspace.not-ours]'],
    [['seed', 'empty', '--workspace', 'nowhere/a.tandem'], '[workspace.folder-unwritable]'],
  ])('says what happened, whether saves are safe and what to do: %j', (line, code) => {
    for (const name of ['text.tandem', 'letter.txt']) writeFileSync(join(folder.path, name), 'Dear colleague')

    const { status, stdout, stderr } = tandem(...line)

    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(code)
    expect(stderr).toMatch(/^[^.]+\.[^]* Nothing was changed\. [^]+\[/)
    expect(stderr).not.toMatch(/ at .*:\d+|SQL/)
  })

  it.each([
    [['nonsense']],
    [[]],
    [['plans']],
    [['plans', '--workspace', 'a.tandem', '--colour']],
    [['plans', 'twice', '--workspace', 'a.tandem']],
    [['__proto__']],
    [['set-status', '--workspace', 'a.tandem', '--activity', 'F-03', '--status', 'delayed']],
    [['report', '--workspace', 'a.tandem', '--plan', '1', '--format', 'doc', '--out', 'a.doc']],
    [['report', '--workspace', 'a.tandem', '--plan', '1', '--format', 'csv', '--out', 'a.csv', '--period', 'May']],
    [['seed', 'huge', '--workspace', 'a.tandem']],
    [['seed', 'empty', '--workspace', 'a.db']],
  ])('answers 2 to what it does not understand, and does nothing: %j', async (line) => {
    const said: string[] = []

    const exitCode = await run(line, { write: (text) => said.push(text), say: (sentence) => said.push(sentence) })

    expect([exitCode, said.length]).toEqual([2, 1])
    expect(existsSync('a.tandem')).toBe(false)
  })
})
