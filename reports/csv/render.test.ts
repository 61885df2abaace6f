import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutIllegalCharacters } from '../legal-text.ts'
import { factsWithText } from '../testing/facts-with-text.ts'
import { formulaTexts } from '../testing/hostile-texts.ts'
import { rendered } from '../testing/render.ts'
import { sampleChoice, sampleFacts } from '../testing/sample-facts.ts'

/** RFC 4180, strictly: CRLF between records, quotes doubled inside quoted fields, nothing else. */
function parse(csv: string): readonly (readonly string[])[] {
  const records: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  while (field.lastIndex < csv.length) {
    const match = field.exec(csv)
    if (match === null) throw new Error(`not RFC 4180 at ${field.lastIndex}`)
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n' && field.lastIndex < csv.length) records.push([])
  }
  return records
}

/** What an importer does: takes away the apostrophe that the export put before what looks like a formula. */
function imported(field: string): string {
  return /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(field) ? field.slice(1) : field
}

async function csvOf(facts: ReturnType<typeof sampleFacts>, choice = sampleChoice()): Promise<string> {
  return Buffer.from((await rendered(facts, 'csv', choice)).bytes).toString('utf8')
}

async function columnOf(facts: ReturnType<typeof sampleFacts>, heading: string): Promise<readonly string[]> {
  const [head = [], ...records] = parse((await csvOf(facts)).slice(1))
  return records.map((record) => record[head.indexOf(heading)] ?? '')
}

describe('the csv', () => {
  it('begins with the mark that tells Excel it is UTF-8, and ends each record with CRLF', async () => {
    const csv = await csvOf(sampleFacts())

    expect(csv.startsWith('\ufeffReference,Title,')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('has a record for each activity, all as long as the head', async () => {
    const records = parse((await csvOf(sampleFacts())).slice(1))

    expect(records.length).toBe(12)
    expect(new Set(records.map((record) => record.length)).size).toBe(1)
  })

  it('leaves days and numbers as they are', async () => {
    expect((await columnOf(sampleFacts(), 'Revised end')).slice(0, 2)).toEqual(['2016-11-30', ''])
    expect((await columnOf(sampleFacts(), 'Slippage (days)')).slice(4, 6)).toEqual(['', '-37'])
  })

  it('is as complete in Arabic and Chinese', async () => {
    for (const language of ['ar', 'zh'] as const)
      expect(parse((await csvOf(sampleFacts(), sampleChoice(language))).slice(1)).length).toBe(12)
  })

  it('writes only its head for an empty plan', async () => {
    expect(parse((await csvOf({ ...sampleFacts(), activities: [] })).slice(1)).length).toBe(1)
  })

  it.each(formulaTexts.map((text) => [JSON.stringify(text), text]))('lets no cell run: %s', async (_name, text) => {
    const titles = await columnOf(factsWithText(text), 'Title')

    expect(titles.filter((title) => /^[\s"]*[=+\-@＝＋－＠]/.test(title) && !title.startsWith('"'))).toEqual([])
    expect(titles.map(imported)).toEqual(titles.map(() => withoutIllegalCharacters(text).value))
  })

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '\r', '\n', '"', ',', ';', 'a', '＝') }),
  )

  it('gives every text back when it is read again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 11, maxLength: 11 }), async (titles) => {
        const facts = sampleFacts()
        const activities = facts.activities.map((activity, index) => ({ ...activity, title: titles[index] ?? '' }))

        const read = await columnOf({ ...facts, activities }, 'Title')

        expect(read.map(imported)).toEqual(titles.map((title) => withoutIllegalCharacters(title).value))
      }),
      { numRuns: 1_000 },
    )
  })
})
