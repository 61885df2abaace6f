import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { testTerminal } from '../testing.ts'

const { folder, read } = testTerminal()

describe('a report at the terminal', () => {
  const reportLine = (out: string, format: string) => `report --plan 1 --period 2016 --out ${out} --format ${format}`

  it.each([
    ['docx', 'PK'],
    ['xlsx', 'PK'],
    ['csv', '\ufeff'],
    ['html', '<!doctype html>'],
    ['json', '{'],
  ])('writes a report as %s', async (format, beginning) => {
    const out = join(folder(), `report.${format}`)

    expect(await read(reportLine(out, format))).toEqual({ status: 0, stdout: '', stderr: `The report is in ${out}.` })
    expect(readFileSync(out, 'utf8').toLowerCase().startsWith(beginning.toLowerCase())).toBe(true)
  })

  it('counts the characters that a format cannot hold', async () => {
    const out = join(folder(), 'report.xlsx')
    await read('add-note --plan 1 --activity F-03 --kind progress', '--text', 'a\u0001b\u0002c')

    const { stderr } = await read(reportLine(out, 'xlsx'))

    expect(stderr).toBe(`Characters that xlsx cannot hold and that were left out: 2.\nThe report is in ${out}.`)
  })

  it('says what a PDF needs where there is no browser, and leaves no file', async () => {
    vi.stubEnv('TANDEM_BROWSER', '/nowhere')
    const out = join(folder(), 'unprinted.pdf')

    const { status, stderr } = await read(reportLine(out, 'pdf'))

    expect([status, existsSync(out)]).toEqual([1, false])
    expect(stderr).toContain('A PDF needs an installed Chromium, Chrome or Edge')
  })

  it('never writes a report over a file unless it is told to', async () => {
    const out = join(folder(), 'precious.csv')
    writeFileSync(out, 'precious')

    const refused = await read(reportLine(out, 'csv'))
    const kept = readFileSync(out, 'utf8')
    const forced = await read(`${reportLine(out, 'csv')} --force`)

    expect([refused.status, refused.stderr, kept]).toEqual([1, expect.stringContaining('--force'), 'precious'])
    expect([forced.status, readFileSync(out).byteLength > 500]).toEqual([0, true])
    expect(readdirSync(folder()).filter((name) => name.endsWith('.new'))).toEqual([])
  })
})

describe('a decision sheet at the terminal', () => {
  const sheet = 'report --plan 1 --kind decisions --meeting mid-year'

  it('tells what a meeting decided, and what was known of it on an earlier day', async () => {
    const [now, then] = [join(folder(), 'now.docx'), join(folder(), 'then.html')]

    const made = await read(`${sheet} --format docx --out ${now}`)
    const before = await read(`${sheet} --format html --as-of 2016-09-30 --out ${then}`)

    const text = strFromU8(unzipSync(readFileSync(now))['word/document.xml'] ?? new Uint8Array())
    expect([made.status, before.status]).toEqual([0, 0])
    expect(text).toContain('Mid-year review of 2016')
    expect(text).not.toContain('Status as of')
    expect(/Status as of.{0,80}/s.exec(readFileSync(then, 'utf8'))?.[0]).toContain('30')
  })

  it('finds its meeting by the day too, and names those there are when it does not', async () => {
    const dated = await read(
      'report --plan 1 --kind decisions --format csv',
      '--meeting',
      '2016-09-30',
      '--out',
      join(folder(), 'a.csv'),
    )
    const unknown = await read(`report --plan 1 --kind decisions --meeting May --format csv --out ${folder()}/b.csv`)
    const notYet = await read(`${sheet} --as-of 2016-06-30 --format csv --out ${folder()}/c.csv`)

    expect([dated.status, unknown.status, notYet.status]).toEqual([0, 1, 1])
    expect(unknown.stderr).toMatch(
      /^There is no meeting "May"\. Nothing was changed\. .*2016-09-30 Mid-year review of 2016/,
    )
    expect(readdirSync(folder()).filter((name) => name.endsWith('.csv'))).toEqual(['a.csv'])
  })

  it.each([
    'report --plan 1 --kind decisions --format docx --out a.docx',
    'report --plan 1 --kind decisions --meeting review --period 2016 --format docx --out a.docx',
    'report --plan 1 --meeting review --format docx --out a.docx',
  ])('is not understood with what is about another kind: %s', async (line) => {
    expect(await read(line)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/--(meeting|period)/),
    })
  })
})
