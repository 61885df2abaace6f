import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testTerminal } from './testing.ts'

const { folder, file, tandem, read, document } = testTerminal()

describe('a command line', () => {
  /** The list of this name in the one document that a command answers with. */
  async function listed(name: string, line: string): Promise<readonly unknown[]> {
    return (await document<Readonly<Record<string, readonly unknown[]>>>(line))[name] ?? []
  }

  it('lists the plans for people and for programs', async () => {
    const plans = await listed('plans', 'plans')

    const { stdout } = await read('plans')
    const [titles, ...rows] = stdout.trimEnd().split('\n')
    expect([plans.length, rows.length]).toEqual([4, 4])
    expect(titles).toMatch(/^No\. +Plan +Title +Period +Organisations +Activities$/)
  })

  it('finds a plan by number, by short title and by a part of the title', async () => {
    const count = async (...plan: string[]) =>
      (await document<{ readonly activities: readonly unknown[] }>('activities', ...plan)).activities.length
    const found = [await count('--plan', '1'), await count('--plan', 'interpol-unodc'), await count()]
    found.push(await count('--plan', 'Activity Matrix'))

    expect(found).toEqual([27, 27, 55, 27])
    expect(await read('activities --plan nowhere')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('No plan is called "nowhere"'),
    })
  })

  it('shows a plan as it stood on a day', async () => {
    const total = async (...asOf: string[]) =>
      (await document<{ readonly total: number }>('history --plan interpol-unodc', ...asOf)).total
    const [then, now] = [await total('--as-of', '2016-06-30'), await total()]

    expect(then).toBeGreaterThan(0)
    expect(then).toBeLessThan(now)
  })

  it('lists the indicators with what is known of them, and the risks with what is done about them', async () => {
    const indicators = await listed('indicators', 'indicators --plan 1')
    const told = await read('risks --plan 1')

    expect(indicators).toContainEqual(expect.objectContaining({ activityReference: 'F-01', unit: 'points' }))
    expect((await read('indicators --plan 1')).stdout).toMatch(/F-05 .* no data/)
    expect(told.stdout).toMatch(/Risk +F-10 .* High +Open/)
    expect(told.stdout).toMatch(/Measure +F-03 .* Open/)
  })

  it('sets a status with its reason, and the history has it', async () => {
    const line = 'set-status --plan 1 --activity f-03 --status suspended'

    const refused = await read(line)
    const changed = await read(line, '--reason', 'Funds are late')

    const [newest] = await listed('entries', 'history --limit 1')
    expect(refused).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('[status.reason-missing]') })
    expect(changed).toEqual({ status: 0, stdout: '', stderr: 'F-03 is now suspended.' })
    expect(newest).toMatchObject({ field: 'status', to: { status: 'suspended', reason: 'Funds are late' } })
  })

  it('writes a note as it was typed, on the day the workspace shows, and shows it without obeying it', async () => {
    const text = 'Border post visited \u001b[31m — «нормально» 👩‍👩‍👧'

    const added = await read('add-note --plan 1 --activity F-03 --kind progress', '--text', text)

    const notes = await listed('notes', 'notes --plan 1')
    expect(added).toMatchObject({ status: 0, stdout: '' })
    expect(notes).toContainEqual(expect.objectContaining({ text, day: '2016-09-30', activityReference: 'F-03' }))
    expect((await read('notes')).stdout).not.toContain('\u001b')
  })

  it('says that a workspace is sound', async () => {
    const { status, stdout } = await read('check')

    expect([status, stdout]).toEqual([0, expect.stringContaining('The workspace is sound.')])
  })

  it('makes a large workspace of the size asked for', async () => {
    const large = join(folder(), 'large.tandem')
    const linesOf = async (command: string) => (await tandem(`${command} --workspace ${large}`)).stdout.split('\n')

    const made = await tandem(`seed large --workspace ${large} --activities 40 --notes 1 --plans 2 --seed 7`)

    const [activities, plans] = [await linesOf('activities'), await linesOf('plans')]
    const titlesAndEnd = 2
    expect(made).toMatchObject({ status: 0, stdout: '' })
    expect([activities.length, plans.length]).toEqual([40 + titlesAndEnd, 2 + titlesAndEnd])
  })

  it('never makes a workspace over a file', async () => {
    const before = readFileSync(file())

    const { status, stderr } = await read('seed empty')

    expect([status, stderr]).toEqual([1, expect.stringContaining('[workspace.exists]')])
    expect(readFileSync(file()).equals(before)).toBe(true)
  })

  it.each([
    ['plans', 'gone.tandem', '[workspace.missing]'],
    ['plans', 'text.tandem', '[workspace.damaged]'],
    ['plans', 'letter.txt', '[workspace.not-ours]'],
    ['seed empty', 'nowhere/a.tandem', '[workspace.folder-unwritable]'],
  ])('%s of %s: what happened, whether saves are safe, what to do', async (command, name, code) => {
    for (const spoilt of ['text.tandem', 'letter.txt']) writeFileSync(join(folder(), spoilt), 'Dear colleague')

    const { status, stdout, stderr } = await tandem(`${command} --workspace ${folder()}/${name}`)

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
