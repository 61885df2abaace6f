import { describe, expect, it } from 'vitest'
import { reportSections } from '#contract/area/report'
import type { ReportSection } from '#contract/area/report'
import { languages } from '#contract/vocabulary'
import type { ReportModel } from '../model.ts'
import { buildModel } from '../progress/build.ts'
import { blocksOf, chapters, rowsOf } from '../testing/read-report.ts'
import { rendered, sampleToday } from '../testing/render.ts'
import { sampleChoice, sampleFacts } from '../testing/sample-facts.ts'
import { sampleMonitoring } from '../testing/sample-monitoring.ts'

function report(leftOut: readonly ReportSection[] = [], monitoring = sampleMonitoring()): ReportModel {
  const choice = { ...sampleChoice(), leftOut: [...leftOut] }
  return buildModel({ facts: sampleFacts(), monitoring }, choice, sampleToday)
}

describe('a progress report', () => {
  it('tells everything, in the order in which a reader needs it', () => {
    expect(chapters(report())).toEqual([
      'Summary',
      'Ratings',
      'Overdue',
      'Decisions and action points',
      'Milestones',
      'Slippage',
      'Indicators',
      'Risks and issues',
      'Funding',
      'Contributions',
      'Activities by thematic area',
      'Notes of the period',
      'Evidence',
      'Guiding documents',
      'Annex: sources and provenance',
    ])
  })

  it.each(reportSections)('can do without its section %s, and keeps all others', (section) => {
    const [all, fewer] = [chapters(report()), chapters(report([section]))]

    expect(fewer.length).toBe(all.length - 1)
    expect(all).toEqual(expect.arrayContaining([...fewer]))
  })

  it('says of a rating what was given, what the rule proposes, why, and for how long', () => {
    expect(rowsOf(report(), 'Ratings')).toEqual([
      [
        'F-01',
        expect.stringContaining('Foreign terrorist fighters'),
        'Amber',
        'The rule proposes Red. Given on 1 Nov 2016: The partner has confirmed December. | ' +
          'The end, 1 Aug 2016, passed 113 days ago | No note for 113 days',
        'Amber, 3 periods running | Worse: Green before | The host has changed.',
      ],
      ['F-02', expect.any(String), 'Green', 'Nothing speaks against it.', ''],
    ])
  })

  it('says once what was given outside the round and repeated in it', () => {
    const monitoring = sampleMonitoring()
    const ratings = monitoring.ratings.map((rating) => {
      const { trend, override } = rating
      return trend === null || override === null ? rating : { ...rating, trend: { ...trend, reason: override.reason } }
    })

    expect(rowsOf(report([], { ...monitoring, ratings }), 'Ratings')[0]?.at(-1)).toBe(
      'Amber, 3 periods running | Worse: Green before',
    )
  })

  it('prints the thresholds that the ratings were made with', () => {
    const monitoring = sampleMonitoring()
    const thresholds = { ...monitoring.thresholds, redDelayDays: 77 }
    const texts = blocksOf(report([], { ...monitoring, thresholds })).flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : [],
    )

    expect(texts.some((text) => text.includes('Amber from 1 day of delay, red from 77;'))).toBe(true)
  })

  it('keeps a moved milestone late, by the day it was moved to, and tells the reason', () => {
    expect(rowsOf(report(), 'Milestones')).toEqual([
      ['F-01', 'Contact points exchanged', '', '30 Jun 2016', 'Reached on 28 Jun 2016'],
      [
        'F-01',
        'Joint workshop | A list of contact points',
        'UNODC',
        '2 Nov 2016 | Planned 15 Sep 2016*',
        'Overdue | 20 days overdue | Funding: No room before.',
      ],
    ])
    expect(rowsOf(report(), 'Dates that were moved, and why')).toContainEqual([
      'F-01',
      'Joint workshop',
      '15 Sep 2016',
      '2 Nov 2016',
      '+48',
      'Funding | No room before.',
    ])
  })

  it('counts a delay against the first plan and against the last agreement, and leaves out what is on time', () => {
    expect(rowsOf(report(), 'Slippage').map((row) => row.slice(5))).toEqual([['+113', '+52']])
  })

  it('says "no data" of an indicator, and never 0', () => {
    const [row] = rowsOf(report(), 'Indicators')

    expect(row?.slice(3)).toEqual([
      '0 | 2016',
      '1,200 | 31 Dec 2016',
      'No data | Q3 2016',
      'The lists have not arrived.',
    ])
  })

  it('tells a risk with its figure and treatment, and an issue with who does what', () => {
    const [risk] = rowsOf(report(), 'Risks and issues')
    const [issue] = rowsOf(report(), 'Issues')

    expect(risk?.slice(3)).toEqual(['High | 4 × 5 = 20', 'Mitigate – INTERPOL, Training unit | Name deputies.', 'Open'])
    expect(issue?.slice(3)).toEqual(['Find another room – UNODC – 15 Oct 2016', 'Open'])
  })

  it('tells money in one currency, with cents, and names what cannot be told in it', () => {
    const model = report()
    const [row] = rowsOf(model, 'Funding')
    const texts = blocksOf(model).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))

    expect(row?.slice(2)).toEqual(['400,000', '10,000.5', '0', '0', '0', '389,999.5'])
    expect(texts).toContain('Not known for lack of a rate of exchange: EUR.')
  })

  it('lists what was promised beside what came, and what meetings decided beside why', () => {
    expect(rowsOf(report(), 'Contributions')).toEqual([
      [
        'INTERPOL',
        'F-01',
        'Training',
        'Two trainers for a week',
        '1 Sep 2016',
        'Partly delivered, 20 Sep 2016 | 82 days overdue | One came.',
      ],
    ])
    expect(rowsOf(report(), 'Decisions')).toEqual([
      ['30 Sep 2016 | Mid-year review', 'F-01', 'The workshop moves to November. | The room is free then.'],
    ])
    expect(rowsOf(report(), 'Action points')).toEqual([
      ['F-01', 'Book the room', 'UNODC', '15 Oct 2016', 'Open | 38 days overdue'],
    ])
  })

  it('says of an action point that nobody has and that has no date that it is so', () => {
    const actionPoints = sampleMonitoring().actionPoints.map((each) => ({ ...each, ownerId: null, dueDay: null }))

    expect(rowsOf(report([], sampleMonitoring({ actionPoints })), 'Action points')).toEqual([
      ['F-01', 'Book the room', 'Not named', 'No date', 'Open'],
    ])
  })

  it('numbers the evidence as the binder of the plan does, whatever else is in it', () => {
    expect(rowsOf(report(), 'Evidence').map((row) => row.slice(0, 2))).toEqual([['3', 'List of contact points']])
  })

  it('is marked as high as the meeting it quotes', () => {
    expect([report().marking, report([], sampleMonitoring({ meetings: [] })).marking]).toEqual([
      'confidential',
      'unclassified',
    ])
  })

  it('has a sheet for each of its tables', () => {
    expect(report().sheets.map(({ key }) => key)).toEqual([
      'summary',
      'activities',
      'notes',
      'overdue',
      'documents',
      'ratings',
      'milestones',
      'slippage',
      'indicators',
      'risks',
      'issues',
      'funding',
      'contributions',
      'decisions',
      'actions',
      'evidence',
    ])
  })

  it.each(languages)('is made in %s, in every format, twice the same', async (language) => {
    const make = (format: 'docx' | 'xlsx' | 'html') =>
      rendered(sampleFacts(), format, sampleChoice(language), sampleMonitoring())
    for (const format of ['docx', 'xlsx', 'html'] as const) {
      const [first, second] = [await make(format), await make(format)]
      expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
    }
  })
})

describe('a handover dossier', () => {
  const dossier = (monitoring = sampleMonitoring()): ReportModel =>
    buildModel({ facts: sampleFacts(), monitoring }, sampleChoice('en', 'handover'), sampleToday)

  it('tells a successor what is open, decided and why, whom to turn to, due and promised', () => {
    const model = dossier()

    expect(chapters(model)).toEqual([
      'Open items',
      'Decisions, and why',
      'Contacts by function',
      'What is due',
      'Promises not yet kept',
      'Ratings',
      'Risks and issues',
      'Funding',
      'Guiding documents',
    ])
    expect(rowsOf(model, 'Open items')).toEqual([
      ['Overdue by 113 days', 'F-01', 'Foreign terrorist fighters', '1 Aug 2016'],
    ])
    expect(rowsOf(model, 'What is due').map((row) => row[1])).toEqual(['Joint workshop | A list of contact points'])
  })

  it('lists a contact under each of their functions', () => {
    expect(rowsOf(dossier(), 'Contacts by function').map((row) => row.slice(0, 2))).toEqual([
      ['Capacity building', 'Focal point'],
      ['Research', 'Focal point'],
    ])
  })

  it('names the period of a round that is not complete', () => {
    const { attention, periods } = sampleMonitoring()
    const lines = attention.map((line) => ({
      ...line,
      kind: 'round-incomplete' as const,
      recordId: periods[0]?.id ?? '',
      activityId: null,
      title: '2016-07-01/2016-09-30',
      day: '2016-09-30',
      count: 1,
    }))

    expect(rowsOf(dossier(sampleMonitoring({ attention: lines })), 'Open items')).toEqual([
      ['Round lacks 1 activity', '', 'Q3 2016', '30 Sep 2016'],
    ])
  })

  it('says where there is nothing', () => {
    const empty = sampleMonitoring({
      attention: [],
      decisions: [],
      contacts: [],
      milestones: [],
      contributions: [],
      actionPoints: [],
    })
    const texts = blocksOf(dossier(empty)).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))

    expect(texts).toEqual(
      expect.arrayContaining([
        'Nothing is open.',
        'No decision is recorded.',
        'No contact is recorded.',
        'Nothing is due.',
        'Every promise has been kept.',
      ]),
    )
  })
})
