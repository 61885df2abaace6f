import { describe, expect, it } from 'vitest'
import type { ReportFacts } from '#contract/area/report'
import { languages } from '#contract/vocabulary'
import { dayCell } from '../cell.ts'
import type { Block, ReportModel, Table } from '../model.ts'
import { sampleToday } from '../testing/render.ts'
import { sampleChoice, sampleFacts } from '../testing/sample-facts.ts'
import { cellText } from '../value-text.ts'
import { buildModel } from './build.ts'

const blocksOf = (model: ReportModel): readonly Block[] => model.sections.flatMap(({ blocks }) => blocks)
const report = (facts: ReportFacts = sampleFacts(), choice = sampleChoice()): ReportModel =>
  buildModel({ facts, monitoring: null }, choice, sampleToday)
const tableText = (table: Table | undefined): readonly string[] =>
  (table?.rows ?? []).map((row) => row.map((cell) => cellText(cell, 'en')).join(' | '))

function tableNamed(model: ReportModel, caption: string): Table | undefined {
  return blocksOf(model).find((block): block is Table => block.kind === 'table' && block.caption === caption)
}

function emptyFacts(): ReportFacts {
  const facts = sampleFacts()
  return { ...facts, areas: [], activities: [], notes: [], documents: [], authorName: null }
}

describe('a progress report', () => {
  it('counts activities by area and status, with totals', () => {
    const table = tableNamed(report(), 'Status by thematic area')

    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      'Thematic area',
      'Planned',
      'Ongoing',
      'Closing',
      'Completed',
      'Suspended',
      'Total',
    ])
    expect(tableText(table)).toContain('Illicit trafficking and organized crime | 0 | 2 | 1 | 1 | 1 | 5')
    expect(table?.totalRow?.map((cell) => cellText(cell, 'en')).join(' | ')).toBe('Total | 3 | 5 | 1 | 1 | 1 | 11')
  })

  it('draws in the chart the figures of the table', () => {
    const blocks = blocksOf(report())
    const chart = blocks.find((block) => block.kind === 'chart')
    const table = tableNamed(report(), 'Status by thematic area')

    const drawn = chart?.categories.map(({ label, values }) => [label, ...values].join(' | '))
    expect(drawn).toEqual(tableText(table).map((line) => line.replace(/ \| \d+$/, '')))
  })

  it('states its key figures', () => {
    const figures = blocksOf(report()).find((block) => block.kind === 'figures')

    expect(figures?.figures.map(({ label, value }) => `${label} ${value}`)).toEqual([
      'Activities 11',
      'In focus 2016 11',
      'Completed 1',
      'Overdue 1',
      'Notes in the period 5',
    ])
  })

  it('counts the focus only where not all of it is', () => {
    const ofFocus = report(sampleFacts(), { ...sampleChoice(), focusYear: 2016 })
    const figures = blocksOf(ofFocus).find((block) => block.kind === 'figures')

    expect(figures?.figures.map(({ label }) => label)).toEqual([
      'Activities',
      'Completed',
      'Overdue',
      'Notes in the period',
    ])
  })

  it('says of an overdue activity whose end was not moved why it stands as it does', () => {
    const facts = sampleFacts()
    const isLate = (activity: (typeof facts.activities)[number]) => activity.reference === 'F-01'
    const late = { plannedEnd: '2016-01-31', revisedEnd: null, actualEnd: null } as const
    const status = { status: 'ongoing', reason: 'The visas are late.' } as const
    const activities = facts.activities.map((each) => (isLate(each) ? { ...each, ...late, status } : each))

    const rows = tableText(tableNamed(report({ ...facts, activities }), 'Overdue'))

    expect(rows.find((row) => row.startsWith('F-01'))).toMatch(/The visas are late\.$/)
  })

  it('says honestly that an area has no activity', () => {
    const blocks = blocksOf(report())
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Maritime and border security')

    expect(blocks[at + 1]).toMatchObject({
      kind: 'paragraph',
      text: 'No activity of the plan falls in this thematic area.',
    })
  })

  it('shows roles leads first, statuses with their reason and lateness, and dates with slippage', () => {
    const table = tableNamed(report(), 'Illicit trafficking and organized crime')

    expect(table?.rows[1]).toMatchObject([
      { text: 'F-04' },
      { text: 'Illicit firearms: from detection to prosecution', mark: '†' },
      { text: 'INTERPOL – Lead\nUNODC – Supporting' },
      { text: 'Suspended', mark: '*', details: [{ text: 'Awaiting the host agreement for the tracing workshop.' }] },
      {
        day: '2017-03-31',
        mark: '*',
        details: [
          { text: 'Revised; planned 30 Nov 2016*', tone: 'quiet' },
          { text: '121 days later', tone: 'alert' },
        ],
      },
    ])
    expect(table?.rows[0]).toMatchObject({
      3: { text: 'Ongoing', details: [] },
      4: { day: '2016-09-30', details: [{ text: '53 days overdue', tone: 'alert' }] },
    })
  })

  it('lists what is overdue, with days', () => {
    expect(tableText(tableNamed(report(), 'Overdue'))).toEqual([
      'F-03 | Trafficking in persons and smuggling of migrants: police networks and prosecutors working together | INTERPOL | Ongoing | 30 Sep 2016 | 53 | ',
    ])
  })

  it('puts the notes of the period under their activities, and claims no day that is not known', () => {
    const blocks = blocksOf(report())
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('F-03'))

    expect(blocks[at + 1]).toMatchObject({
      kind: 'notes',
      entries: [
        { day: '2016-07-12', byline: ['Progress', 'Ana Sample'] },
        { day: '2016-07', byline: ['Risk', 'Ana Sample'] },
      ],
    })
  })

  it('says of a note from after the period that it is of the period’s round', () => {
    const facts = sampleFacts()
    const notes = facts.notes.slice(0, 1).map((note) => ({ ...note, day: '2017-01-08' }))
    const model = buildModel({ facts: { ...facts, notes }, monitoring: null }, sampleChoice(), '2017-01-10')
    const entries = blocksOf(model).flatMap((block) => (block.kind === 'notes' ? block.entries : []))

    expect(entries.map(({ byline }) => byline.includes('Monitoring round of the period'))).toEqual([true])
  })

  it('says at the front, with counts, what no source vouches for', () => {
    const notice = blocksOf(report()).find((block) => block.kind === 'notice')

    expect(notice?.paragraphs[0]).toBe(
      'Of the 20 records in this report, whether activities, documents, notes or what is monitored of them, 7 cite a source, 2 were entered by officers, 11 are derived and 0 are illustrative.',
    )
  })

  it('says nothing of the kind when all of it is documented or entered', () => {
    const facts = sampleFacts()
    const activities = facts.activities.map((activity) => ({ ...activity, provenance: null }))

    expect(blocksOf(report({ ...facts, activities })).some((block) => block.kind === 'notice')).toBe(false)
  })

  it('is marked as high as the highest thing in it', () => {
    const facts = sampleFacts()
    const notes = facts.notes.map((note, index) => ({
      ...note,
      marking: index === 2 ? ('confidential' as const) : note.marking,
    }))
    const model = report({ ...facts, notes })

    expect([model.marking, model.page.marking, model.metadata.fileStem]).toEqual([
      'confidential',
      'Confidential',
      'INTERPOL–UNODC Progress report 2016-12-31 Confidential',
    ])
  })

  it('numbers its headings in order', () => {
    const numbers = blocksOf(report()).flatMap((block) =>
      block.kind === 'heading' && block.level < 3 ? [block.number] : [],
    )

    expect(numbers).toEqual([
      '1',
      '1.1',
      '2',
      '3',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '3.6',
      '4',
      '4.1',
      '4.2',
      '4.3',
      '4.4',
      '5',
      '6',
    ])
  })
})

describe('a report of an empty plan', () => {
  it.each(['progress', 'matrix'] as const)('says so in a %s', (kind) => {
    const blocks = blocksOf(report(emptyFacts(), sampleChoice('en', kind)))

    expect(blocks.some((block) => block.kind === 'paragraph' && block.text === 'The plan has no activity yet.')).toBe(
      true,
    )
    expect(blocks.some((block) => block.kind === 'chart')).toBe(false)
  })
})

describe('a matrix', () => {
  it('holds the tables and nothing else: a column for what each party does', () => {
    const model = report(sampleFacts(), sampleChoice('en', 'matrix'))
    const table = tableNamed(model, 'Illicit trafficking and organized crime')

    expect(new Set(blocksOf(model).map(({ kind }) => kind))).toEqual(
      new Set(['title', 'notice', 'paragraph', 'heading', 'table']),
    )
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      'Ref.',
      'Activity',
      'INTERPOL',
      'UNODC',
      'Further partners',
      'Nature',
      'Status',
      'Start',
      'End',
    ])
    expect(table?.rows[3]).toMatchObject({
      4: { text: 'CITES – Supporting\nWCO – Supporting' },
      8: { day: '2016-05-24' },
    })
  })
})

describe('a report in any language', () => {
  it.each(languages)('has no English of its own in %s', (language) => {
    if (language === 'en') return
    const english = blocksOf(report()).flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    )
    const own = blocksOf(report(sampleFacts(), sampleChoice(language)))
    const headings = own.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))

    expect(headings.filter((heading) => english.includes(heading))).toEqual([])
  })

  it('is read from the right in Arabic, its days with Arabic months', () => {
    const model = report(sampleFacts(), sampleChoice('ar'))

    expect([model.direction, cellText(dayCell('2016-05-23'), 'ar')]).toEqual(['rtl', '23 مايو 2016'])
  })
})
