import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { run } from './run.ts'

describe('a command line', () => {
  let originals: ReturnType<typeof temporaryFolder>
  let folder: ReturnType<typeof temporaryFolder>
  let file = ''
  beforeAll(async () => {
    originals = temporaryFolder()
    vi.stubEnv('TANDEM_DATA', originals.path)
    await tandem(`seed demonstration --workspace ${originals.path}/demonstration.tandem`)
  })
  beforeEach(() => {
    folder = temporaryFolder()
    vi.stubEnv('TANDEM_DATA', join(folder.path, 'data'))
    file = join(folder.path, 'demonstration.tandem')
    copyFileSync(join(originals.path, 'demonstration.tandem'), file)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    folder.remove()
  })
  afterAll(() => {
    originals.remove()
  })

  /** Words between spaces, then words as they are. */
  async function tandem(line: string, ...more: string[]) {
    const written: string[] = []
    const said: string[] = []
    const words = [...line.split(' ').filter((word) => word !== ''), ...more]
    const status = await run(words, { write: (text) => written.push(text), say: (sentence) => said.push(sentence) })
    return { status, stdout: written.join(''), stderr: said.join('\n') }
  }

  /** The list of this name in the one JSON document on standard output; anything else there would throw. */
  async function listed(name: string, line: string): Promise<readonly unknown[]> {
    const { stdout } = await tandem(`${line} --json`)
    const document = JSON.parse(stdout) as Readonly<Record<string, readonly unknown[]>> // lists by their names
    return document[name] ?? []
  }

  it('lists the plans for people and for programs', async () => {
    const plans = await listed('plans', `plans --workspace ${file}`)

    const { stdout } = await tandem(`plans --workspace ${file}`)
    const [titles, ...rows] = stdout.trimEnd().split('\n')
    expect([plans.length, rows.length]).toEqual([4, 4])
    expect(titles).toMatch(/^No\. +Plan +Title +Period +Organisations +Activities$/)
  })

  it('finds a plan by number, by short title and by a part of the title', async () => {
    const count = async (...plan: string[]) => {
      const { stdout } = await tandem(`activities --workspace ${file} --json`, ...plan)
      return (JSON.parse(stdout) as { readonly activities: readonly unknown[] }).activities.length // its one list
    }
    const found = [await count('--plan', '1'), await count('--plan', 'interpol-unodc'), await count()]
    found.push(await count('--plan', 'Activity Matrix'))

    expect(found).toEqual([27, 27, 55, 27])
    expect(await tandem(`activities --workspace ${file} --plan nowhere`)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('No plan is called "nowhere"'),
    })
  })

  it('shows a plan as it stood on a day, and says why it cannot', async () => {
    const total = async (...asOf: string[]) => {
      const { stdout } = await tandem(`history --workspace ${file} --plan interpol-unodc --json`, ...asOf)
      return (JSON.parse(stdout) as { readonly total: number }).total // its count beside the list
    }
    const [then, now] = [await total('--as-of', '2016-06-30'), await total()]
    const refusal = async (line: string) => await tandem(`activities --workspace ${file} ${line}`)

    expect(then).toBeGreaterThan(0)
    expect(then).toBeLessThan(now)
    expect(await refusal('--plan interpol-unodc --as-of 2001-01-01')).toMatchObject({ status: 1, stdout: '' })
    expect((await refusal('--plan interpol-unodc --as-of 2016-02-30')).stderr).toContain('--as-of takes a day')
    expect((await refusal('--as-of 2016-06-30')).stderr).toContain('name it with --plan')
  })

  it('lists the indicators with what is known of them, and the risks with what is done about them', async () => {
    const indicators = await listed('indicators', `indicators --workspace ${file} --plan 1`)
    const told = await tandem(`risks --workspace ${file} --plan 1`)

    expect(indicators).toContainEqual(expect.objectContaining({ activityReference: 'F-01', unit: 'points' }))
    expect((await tandem(`indicators --workspace ${file} --plan 1`)).stdout).toMatch(/F-05 .* no data/)
    expect(told.stdout).toMatch(/Risk +F-10 .* High +Open/)
    expect(told.stdout).toMatch(/Measure +F-03 .* Open/)
  })

  it('sets a status with its reason, and the history has it', async () => {
    const line = `set-status --workspace ${file} --plan 1 --activity f-03 --status suspended`

    const refused = await tandem(line)
    const changed = await tandem(line, '--reason', 'Funds are late')

    const [newest] = await listed('entries', `history --workspace ${file} --limit 1`)
    expect(refused).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('[status.reason-missing]') })
    expect(changed).toEqual({ status: 0, stdout: '', stderr: 'F-03 is now suspended.' })
    expect(newest).toMatchObject({ field: 'status', to: { status: 'suspended', reason: 'Funds are late' } })
  })

  it('writes a note as it was typed, on the day the workspace shows, and shows it without obeying it', async () => {
    const text = 'Border post visited \u001b[31m — «нормально» 👩‍👩‍👧'

    const added = await tandem(`add-note --workspace ${file} --plan 1 --activity F-03 --kind progress`, '--text', text)

    const notes = await listed('notes', `notes --workspace ${file} --plan 1`)
    expect(added).toMatchObject({ status: 0, stdout: '' })
    expect(notes).toContainEqual(expect.objectContaining({ text, day: '2016-09-30', activityReference: 'F-03' }))
    expect((await tandem(`notes --workspace ${file}`)).stdout).not.toContain('\u001b')
  })

  const reportLine = (out: string, format: string) =>
    `report --workspace ${file} --plan 1 --period 2016 --out ${out} --format ${format}`

  it.each([
    ['docx', 'PK'],
    ['xlsx', 'PK'],
    ['csv', '\ufeff'],
    ['html', '<!doctype html>'],
    ['json', '{'],
  ])('writes a report as %s', async (format, beginning) => {
    const out = join(folder.path, `report.${format}`)

    expect(await tandem(reportLine(out, format))).toEqual({ status: 0, stdout: '', stderr: `The report is in ${out}.` })
    expect(readFileSync(out, 'utf8').toLowerCase().startsWith(beginning.toLowerCase())).toBe(true)
  })

  it('counts the characters that a format cannot hold', async () => {
    const out = join(folder.path, 'report.xlsx')
    await tandem(`add-note --workspace ${file} --plan 1 --activity F-03 --kind progress`, '--text', 'a\u0001b\u0002c')

    const { stderr } = await tandem(reportLine(out, 'xlsx'))

    expect(stderr).toBe(`Characters that xlsx cannot hold and that were left out: 2.\nThe report is in ${out}.`)
  })

  it('says what a PDF needs where there is no browser, and leaves no file', async () => {
    vi.stubEnv('TANDEM_BROWSER', '/nowhere')
    const out = join(folder.path, 'unprinted.pdf')

    const { status, stderr } = await tandem(reportLine(out, 'pdf'))

    expect([status, existsSync(out)]).toEqual([1, false])
    expect(stderr).toContain('A PDF needs an installed Chromium, Chrome or Edge')
  })

  it('never writes a report over a file unless it is told to', async () => {
    const out = join(folder.path, 'precious.csv')
    writeFileSync(out, 'precious')

    const refused = await tandem(reportLine(out, 'csv'))
    const kept = readFileSync(out, 'utf8')
    const forced = await tandem(`${reportLine(out, 'csv')} --force`)

    expect([refused.status, refused.stderr, kept]).toEqual([1, expect.stringContaining('--force'), 'precious'])
    expect([forced.status, readFileSync(out).byteLength > 500]).toEqual([0, true])
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.new'))).toEqual([])
  })

  it('says that a workspace is sound', async () => {
    const { status, stdout } = await tandem(`check --workspace ${file}`)

    expect([status, stdout]).toEqual([0, expect.stringContaining('The workspace is sound.')])
  })

  it('makes a large workspace of the size asked for', async () => {
    const large = join(folder.path, 'large.tandem')

    const made = await tandem(`seed large --workspace ${large} --activities 40 --notes 1 --plans 2 --seed 7`)

    const counts = [
      await listed('activities', `activities --workspace ${large}`),
      await listed('plans', `plans --workspace ${large}`),
    ]
    expect(made).toMatchObject({ status: 0, stdout: '' })
    expect(counts.map((list) => list.length)).toEqual([40, 2])
  })

  it('never makes a workspace over a file', async () => {
    const before = readFileSync(file)

    const { status, stderr } = await tandem(`seed empty --workspace ${file}`)

    expect([status, stderr]).toEqual([1, expect.stringContaining('[workspace.exists]')])
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it.each([
    ['plans', 'gone.tandem', '[workspace.missing]'],
    ['plans', 'text.tandem', '[workspace.damaged]'],
    ['plans', 'letter.txt', '[workspace.not-ours]'],
    ['seed empty', 'nowhere/a.tandem', '[workspace.folder-unwritable]'],
  ])('%s of %s: what happened, whether saves are safe, what to do', async (command, name, code) => {
    for (const spoilt of ['text.tandem', 'letter.txt']) writeFileSync(join(folder.path, spoilt), 'Dear colleague')

    const { status, stdout, stderr } = await tandem(`${command} --workspace ${folder.path}/${name}`)

    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(code)
    expect(stderr).toMatch(/^[^.]+: \/.* Nothing was changed\. .+ \[/)
    expect(stderr).not.toMatch(/ at .*:\d+|SQL/)
  })

  it.each([
    'nonsense',
    '',
    'plans',
    'plans --workspace a.tandem --colour',
    'plans twice --workspace a.tandem',
    '__proto__',
    'set-status --workspace a.tandem --activity F-03 --status delayed',
    'report --workspace a.tandem --plan 1 --format doc --out a.doc',
    'report --workspace a.tandem --plan 1 --format csv --out a.csv --period May',
    'seed huge --workspace a.tandem',
    'seed empty --workspace a.db',
  ])('answers 2 to what it does not understand, and does nothing: %j', async (line) => {
    const { status, stdout, stderr } = await tandem(line)

    expect([status, stdout + stderr]).toEqual([2, expect.stringMatching(/./)])
    expect(existsSync('a.tandem')).toBe(false)
  })
})
