import { describe, expect, it } from 'vitest'
import type { ReportChoice } from '#contract/area/report'
import type { Provenance } from '#contract/entity/provenance'
import { languages } from '#contract/vocabulary'
import { buildModel } from '../progress/build.ts'
import { blocksOf, tableNamed } from '../testing/read-report.ts'
import { sampleToday } from '../testing/render.ts'
import { sampleChoice, sampleFacts } from '../testing/sample-facts.ts'
import { sampleMonitoring } from '../testing/sample-monitoring.ts'
import { workbookOf } from '../xlsx/render.ts'

const illustrative: Provenance = { kind: 'illustrative', source: null, fields: [] }

/** The sample plan with activities that are all made up, and an open item of each kind of record. */
function madeUp(choice: ReportChoice = sampleChoice()) {
  const facts = sampleFacts()
  const monitoring = sampleMonitoring()
  const [open] = monitoring.attention
  const [milestone] = monitoring.milestones
  const attention =
    open === undefined || milestone === undefined
      ? []
      : [open, { ...open, kind: 'milestone-overdue' as const, recordId: milestone.id, title: milestone.title }]
  const activities = facts.activities.map((activity) => ({ ...activity, provenance: illustrative }))
  return buildModel({ facts: { ...facts, activities }, monitoring: { ...monitoring, attention } }, choice, sampleToday)
}

function noticeOf(model: ReturnType<typeof madeUp>): string {
  const notice = blocksOf(model).find((block) => block.kind === 'notice')
  return notice?.paragraphs[0] ?? ''
}

/** The marks of a table, row by row, those without any left out. */
function marksOf(model: ReturnType<typeof madeUp>, caption: string): readonly string[] {
  return (tableNamed(model, caption)?.rows ?? []).map((row) =>
    row.map((cell) => (cell.kind === 'text' || cell.kind === 'day' ? cell.mark : '')).join(''),
  )
}

describe('what is made up', () => {
  it('is counted at the front with all that is monitored', () => {
    const monitoring = sampleMonitoring()
    const model = buildModel({ facts: sampleFacts(), monitoring }, sampleChoice(), sampleToday)
    const bare = buildModel({ facts: sampleFacts(), monitoring: null }, sampleChoice(), sampleToday)

    expect(noticeOf(bare)).toContain('Of the 20 records')
    expect(noticeOf(bare)).toContain('0 are illustrative')
    expect(noticeOf(model)).toContain('Of the 34 records')
    expect(noticeOf(model)).toContain('2 are illustrative')
  })

  it('is not counted where its section is left out', () => {
    const choice = { ...sampleChoice(), leftOut: ['funding' as const, 'milestones' as const] }
    const model = buildModel({ facts: sampleFacts(), monitoring: sampleMonitoring() }, choice, sampleToday)

    expect(noticeOf(model)).toContain('0 are illustrative')
  })

  it.each(['Ratings', 'Slippage', 'Dates that were moved, and why', 'Funding'])(
    'carries its mark in the table %s',
    (caption) => {
      const model = madeUp()

      expect(tableNamed(model, caption)?.legend).toContain('* illustrative')
      for (const marks of marksOf(model, caption)) expect(marks).toContain('*')
    },
  )

  it('carries its mark among the open items of a handover, whatever record is open', () => {
    const model = madeUp(sampleChoice('en', 'handover'))

    expect(marksOf(model, 'Open items')).toEqual(['*', '*'])
    expect(tableNamed(model, 'Open items')?.legend).toContain('* illustrative')
  })

  it('marks a rating that the rule made of it, and not one that a person gave', () => {
    const ratings = tableNamed(madeUp(), 'Ratings')?.rows.map((row) => (row[2]?.kind === 'text' ? row[2].mark : null))

    expect(ratings).toEqual(['', '*'])
  })

  it('is said of the sums behind the figures', () => {
    expect(tableNamed(madeUp(), 'Funding')?.legend).toContain(
      '1 of the sums that these figures are made of is illustrative.',
    )
  })

  it.each(languages)('keeps its mark and what that means in a workbook in %s', (language) => {
    const model = madeUp(sampleChoice(language))
    const pages = workbookOf(model).pages.filter((_, index) =>
      ['ratings', 'milestones', 'slippage', 'funding'].includes(model.sheets[index]?.key ?? ''),
    )

    expect(pages).toHaveLength(4)
    for (const { rows } of pages) {
      const texts = rows.flatMap(({ values }) => values.flatMap((each) => (each.kind === 'text' ? [each.text] : [])))
      expect(texts.some((text) => text.includes('* '))).toBe(true)
      expect(texts.some((text) => /\*$/m.test(text))).toBe(true)
    }
  })
})
