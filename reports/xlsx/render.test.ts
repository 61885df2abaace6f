import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { withoutIllegalCharacters } from '../legal-text.ts'
import { linesOf } from '../lines.ts'
import { factsWithTexts } from '../testing/facts-with-text.ts'
import { formulaTexts, illegalTexts, markupTexts } from '../testing/hostile-texts.ts'
import { partsOf, rendered } from '../testing/render.ts'
import { sampleChoice, sampleFacts } from '../testing/sample-facts.ts'
import { xmlFault } from '../testing/xml.ts'

const hostile = [...formulaTexts, ...markupTexts, ...illegalTexts]

async function bytesOf(facts = sampleFacts(), choice = sampleChoice()): Promise<Uint8Array> {
  return (await rendered(facts, 'xlsx', choice)).bytes
}

/** The cells of a sheet as a spreadsheet program reads them. */
async function rowsOf(bytes: Uint8Array, sheet: string) {
  const workbook = await readXlsx(bytes)
  return workbook.sheets.find(({ name }) => name === sheet)?.rows ?? []
}

/** Everything that could make Excel do more than show values. */
function activeParts(parts: ReadonlyMap<string, string>): readonly string[] {
  const names = [...parts.keys()].filter((name) => /externalLink|vba|activeX|connections|query|ddeLink/i.test(name))
  const all = [...parts.values()].join('\n')
  const elements = all.match(/<(?:f|hyperlink|dataValidation|oleObject|legacyDrawing)\b[^<>]*>/g) ?? []
  const outside = all.match(/TargetMode="External"/g) ?? []
  const names2 = [...all.matchAll(/<definedName name="([^"]*)"/g)].map((match) => match[1] ?? '')
  return [
    ...names,
    ...elements,
    ...outside,
    ...names2.filter((name) => !/^_xlnm\.(?:Print_Titles|_FilterDatabase)$/.test(name)),
  ]
}

function faultsOf(parts: ReadonlyMap<string, string>): readonly string[] {
  return [...parts].flatMap(([name, xml]) => {
    const fault = xmlFault(xml)
    return fault === null ? [] : [`${name}: ${fault}`]
  })
}

const asShown = (text: string): string => linesOf(withoutIllegalCharacters(text).value).join('\n')

describe('the workbook', () => {
  it('has a sheet for each view', async () => {
    const workbook = await readXlsx(await bytesOf())

    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Summary', 'Activities', 'Notes', 'Overdue', 'Documents'])
  })

  it('types days and numbers, and leaves a day that is not fully known as text', async () => {
    const bytes = await bytesOf()
    const activities = await rowsOf(bytes, 'Activities')
    const head = activities[1] ?? []
    const first = activities[2] ?? []

    expect(first[head.indexOf('Revised end')]).toEqual(new Date('2016-11-30T00:00:00.000Z'))
    expect([first[head.indexOf('Slippage (days)')], first[head.indexOf('Days overdue')]]).toEqual([30, 0])
    expect((await rowsOf(bytes, 'Notes')).map((row) => row[0])).toContain('July 2016')
  })

  it('keeps days that Excel cannot count as text', async () => {
    const facts = sampleFacts()
    const activities = facts.activities.map((activity) => ({ ...activity, plannedStart: '1899-06-01' }))
    const rows = await rowsOf(await bytesOf({ ...facts, activities }), 'Activities')

    expect(rows[2]?.[(rows[1] ?? []).indexOf('Planned start')]).toBe('1 Jun 1899')
  })

  it('freezes and filters the head of each list, and gives every column a width', async () => {
    const parts = partsOf(await bytesOf())

    for (const number of [2, 3, 4, 5]) {
      const sheet = parts.get(`xl/worksheets/sheet${number}.xml`) ?? ''
      expect(sheet).toMatch(/<pane [^<>]*ySplit="2"[^<>]*state="frozen"/)
      expect(sheet).toMatch(/<autoFilter ref="A2:/)
      expect(sheet.match(/<col /g)?.length).toBe(
        /<dimension ref="A1:([A-Z]+)/
          .exec(sheet)?.[1]
          ?.split('')
          .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
      )
    }
  })

  it('keeps the rows of activities together, however long their descriptions', async () => {
    const facts = sampleFacts()
    const activities = facts.activities.map((activity) => ({ ...activity, description: 'Long. '.repeat(400) }))
    const heightsOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
      [...(partsOf(bytes).get('xl/worksheets/sheet2.xml') ?? '').matchAll(/ ht="([^"]*)"/g)].map(
        ([, height]) => height ?? '',
      )

    const heights = await heightsOf(await bytesOf({ ...facts, activities }))

    expect(heights).toEqual(await heightsOf(await bytesOf(facts)))
    expect(heights.length).toBeGreaterThan(activities.length)
  })

  it('carries its marking on every sheet, on screen and in print', async () => {
    const bytes = await bytesOf()
    const parts = partsOf(bytes)
    const workbook = await readXlsx(bytes)

    expect(workbook.sheets.map(({ rows }) => rows[0]?.[0])).toEqual(
      Array.from({ length: 5 }, () => 'INTERPOL–UNODC – Progress report – Unclassified'),
    )
    for (const number of [1, 2, 3, 4, 5])
      expect(parts.get(`xl/worksheets/sheet${number}.xml`)).toMatch(
        /<oddHeader>[^<]*&amp;RUnclassified<.*<oddFooter>&amp;LUnclassified&amp;RPage &amp;P of &amp;N</,
      )
  })

  it('is read from the right in Arabic', async () => {
    const parts = partsOf(await bytesOf(sampleFacts(), sampleChoice('ar')))

    for (const number of [1, 2, 3, 4, 5])
      expect(parts.get(`xl/worksheets/sheet${number}.xml`)).toContain('rightToLeft="1"')
    expect(faultsOf(parts)).toEqual([])
  })

  it('shares its strings', async () => {
    const parts = partsOf(await bytesOf())

    expect([...parts.values()].join('')).not.toContain('inlineStr')
    expect(parts.get('xl/sharedStrings.xml')?.match(/>INTERPOL</g)?.length).toBe(1)
  })

  it('can be made of an empty plan', async () => {
    const empty = { ...sampleFacts(), areas: [], activities: [], notes: [], documents: [], authorName: null }

    expect(await rowsOf(await bytesOf(empty), 'Activities')).toHaveLength(2)
  })

  it('goes on in the next row where a text is longer than a cell holds, and loses nothing', async () => {
    const facts = sampleFacts()
    const text = `${'a'.repeat(32_766)}😀${'b'.repeat(40_000)}`
    const notes = facts.notes.slice(0, 1).map((note) => ({ ...note, text }))
    const rows = await rowsOf(await bytesOf({ ...facts, notes }), 'Notes')

    const column = (rows[1] ?? []).indexOf('Text')
    expect(
      rows
        .slice(2)
        .map((row) => String(row[column]))
        .join(''),
    ).toBe(text)
    expect(rows.slice(2).every((row) => String(row[column]).length <= 32_767)).toBe(true)
  })
})

describe('text of a person in the workbook', () => {
  it('is only text and reads back as it was, whatever it looks like', async () => {
    const bytes = await bytesOf(factsWithTexts(hostile))
    const rows = await rowsOf(bytes, 'Activities')
    const column = (rows[1] ?? []).indexOf('Title')

    expect([...activeParts(partsOf(bytes)), ...faultsOf(partsOf(bytes))]).toEqual([])
    expect(rows.slice(2).map((row) => row[column] ?? '')).toEqual(hostile.map(asShown))
  })

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('_', 'x', '0', 'A', '4', '1', '=', '&', '<', ' ', '\n') }),
  )

  it('reads back as it was in any mixture', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 50, maxLength: 50 }), async (mixture) => {
        const bytes = await bytesOf(factsWithTexts(mixture))
        const rows = await rowsOf(bytes, 'Activities')
        const column = (rows[1] ?? []).indexOf('Title')

        expect([...activeParts(partsOf(bytes)), ...faultsOf(partsOf(bytes))]).toEqual([])
        expect(rows.slice(2).map((row) => row[column] ?? '')).toEqual(mixture.map(asShown))
      }),
      { numRuns: 40 },
    )
  })
})
