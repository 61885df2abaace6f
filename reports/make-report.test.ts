import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildReport, checkPrintable, printLimit, renderReport } from './make-report.ts'
import type { RenderedFormat } from './make-report.ts'
import type { ReportModel } from './model.ts'
import { factsWithText } from './testing/facts-with-text.ts'
import { largeFacts } from './testing/large-facts.ts'
import { rendered, sampleToday } from './testing/render.ts'
import { sampleChoice, sampleFacts } from './testing/sample-facts.ts'

const formats: readonly RenderedFormat[] = ['docx', 'xlsx', 'csv', 'html', 'json']

afterEach(() => {
  vi.useRealTimers()
})

describe('a report file', () => {
  it.each(formats)('is the same bytes of the same data on the same day: %s', async (format) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-01T10:00:00Z') })
    const morning = await rendered(sampleFacts(), format)
    // Names that a library counts up must not tell how many reports were made before.
    await rendered(sampleFacts(), format, sampleChoice('ar', 'matrix'))
    vi.setSystemTime(Date.parse('2026-01-01T22:59:58Z'))
    const evening = await rendered(sampleFacts(), format)

    expect(Buffer.from(evening.bytes).equals(Buffer.from(morning.bytes))).toBe(true)
  })

  it.each(formats)('is named by plan, kind and day: %s', async (format) => {
    const { fileName } = await rendered(sampleFacts(), format)

    expect(fileName).toBe(`INTERPOL–UNODC Progress report 2016-12-31.${format}`)
  })

  it('counts the characters that it had to leave out, and JSON leaves none out', async () => {
    const facts = sampleFacts()
    const activities = facts.activities.map((activity, index) =>
      index === 0 ? { ...activity, geography: 'a\u0000b\ud800' } : activity,
    )
    const counts = await Promise.all(
      formats.map(async (format) => (await rendered({ ...facts, activities }, format)).removedCharacterCount),
    )

    expect(Object.fromEntries(formats.map((format, index) => [format, counts[index]]))).toEqual({
      docx: 0,
      xlsx: 2,
      csv: 2,
      html: 0,
      json: 0,
    })
  })

  it('holds in JSON every fact and the figures, codes as the contract has them', async () => {
    const facts = factsWithText('nul\u0000 and half \ud800')
    const document: unknown = JSON.parse(Buffer.from((await rendered(facts, 'json')).bytes).toString('utf8'))

    expect(document).toMatchObject({
      format: 'tandem-report/1',
      madeOn: sampleToday,
      summary: { activityCount: 1, noteCount: 1, statuses: ['suspended'] },
      facts: { plan: facts.plan, notes: facts.notes, documents: facts.documents },
    })
  })
})

describe('a report of more than anyone turns the pages of', () => {
  const model = buildReport(
    { facts: largeFacts(printLimit.activityCount + 1), monitoring: null },
    sampleChoice(),
    sampleToday,
  )

  it('has only those parts made that the format writes, and none when it is refused', async () => {
    const made: string[] = []
    const watched: ReportModel = {
      ...model,
      get sections() {
        made.push('sections')
        return model.sections
      },
      get sheets() {
        made.push('sheets')
        return model.sheets
      },
    }

    await renderReport(watched, 'csv')
    await renderReport(watched, 'json')
    await renderReport(watched, 'docx')

    expect(made).toEqual([])
  })

  it('is refused where it is read by pages', async () => {
    const refused = { ok: false, code: 'report.too-large', detail: { activityCount: 5_001, activityLimit: 5_000 } }

    expect(await renderReport(model, 'docx')).toMatchObject(refused)
    expect(checkPrintable(model)).toMatchObject(refused)
  })

  it.each(['csv', 'xlsx', 'html', 'json'] as const)('is made where it is searched and sorted: %s', async (format) => {
    expect((await renderReport(model, format)).ok).toBe(true)
  })
})
