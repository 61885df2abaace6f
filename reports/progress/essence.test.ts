import { describe, expect, it } from 'vitest'
import { reportSections } from '#contract/area/report'
import type { ReportSection } from '#contract/area/report'
import { languages } from '#contract/vocabulary'
import { blocksOf } from '../testing/read-report.ts'
import { sampleToday } from '../testing/render.ts'
import { sampleChoice, sampleFacts } from '../testing/sample-facts.ts'
import { sampleMonitoring } from '../testing/sample-monitoring.ts'
import { buildModel } from './build.ts'

type Changes = {
  readonly leftOut?: readonly ReportSection[]
  readonly monitoring?: ReturnType<typeof sampleMonitoring>
}

function pointsOf({ leftOut = [], monitoring = sampleMonitoring() }: Changes = {}) {
  const choice = { ...sampleChoice(), leftOut: [...leftOut] }
  const model = buildModel({ facts: sampleFacts(), monitoring }, choice, sampleToday)
  const block = blocksOf(model).find(({ kind }) => kind === 'points')
  const points = block?.kind === 'points' ? block.points : []
  return new Map(points.map(({ label, text }) => [label, text.split('\n')]))
}

describe('the essence of a report', () => {
  it('says what was planned, what was done, what is late and why, and what is needed', () => {
    const points = pointsOf()

    expect([...points.keys()]).toEqual(['Planned', 'Done', 'Late, and why', 'Needed'])
    expect(points.get('Planned')).toEqual([
      'The plan holds 11 activities; 11 are in the focus of 2016.',
      '2 milestones fall in the period, 2 of them due by 22 Nov 2016.',
    ])
    expect(points.get('Done')).toEqual(
      expect.arrayContaining([
        '1 activity is completed, 6 are under way and 3 are still to begin.',
        '1 activity is suspended or cancelled.',
        'Of the 2 milestones due, 1 is reached.',
      ]),
    )
    expect(points.get('Late, and why')?.[0]).toMatch(/^F-03 .*† is 53 days past its end of 30 Sep 2016\./)
    expect(points.get('Late, and why')).toEqual(
      expect.arrayContaining([
        '1 milestone is overdue: F-01 Joint workshop*.',
        'Rated: 1 green, 1 amber, 0 red, 0 grey.',
        'Rated Amber: F-01.',
      ]),
    )
    expect(points.get('Needed')?.join(' ')).toContain('1 risk is high: F-01 Trainers are withdrawn')
  })

  it('tells how far an end was moved, to when, and why', () => {
    const [activity] = sampleFacts().activities.filter(({ revisedEnd }) => revisedEnd !== null)
    const delay = {
      activityId: activity?.id ?? '',
      originalDay: '2016-10-31',
      agreedDay: '2016-11-30',
      actualDay: null,
      againstPlan: 30,
      againstAgreed: 0,
    }

    const late = pointsOf({ monitoring: sampleMonitoring({ delays: [delay] }) })
      .get('Late, and why')
      ?.join('\n')

    expect(late).toMatch(/The end of .* was moved 30 days later, to 30 Nov 2016\. \S/)
  })

  it('says that nothing is late only where it was looked for', () => {
    const onTime = sampleMonitoring({ delays: [], milestones: [], ratings: [] })

    expect(pointsOf({ monitoring: onTime }).get('Late, and why')?.[0]).toContain('53 days past')
    expect(pointsOf({ monitoring: onTime, leftOut: ['overdue'] }).has('Late, and why')).toBe(false)
  })

  it.each([
    ['milestones', 'milestone'],
    ['overdue', 'past its end'],
    ['ratings', 'Rated'],
    ['funding', 'mobilised'],
    ['contributions', 'promise'],
    ['decisions', 'action point'],
    ['risks', 'Trainers are withdrawn'],
  ] as const)('says nothing of %s where that section is left out', (section, words) => {
    const all = [...pointsOf().values()].flat().join('\n')
    const fewer = [...pointsOf({ leftOut: [section] }).values()].flat().join('\n')

    expect([all.includes(words), fewer.includes(words)]).toEqual([true, false])
  })

  it('stands on no page and in no sheet where the summary is left out', () => {
    const choice = { ...sampleChoice(), leftOut: ['summary' as const] }
    const model = buildModel({ facts: sampleFacts(), monitoring: sampleMonitoring() }, choice, sampleToday)

    expect(blocksOf(model).some(({ kind }) => kind === 'points')).toBe(false)
    expect(model.sheets.some(({ key }) => key === 'summary')).toBe(false)
    expect(pointsOf({ leftOut: [...reportSections] }).size).toBe(0)
  })

  it.each(languages)('is written in %s, each point with its word', (language) => {
    const model = buildModel(
      { facts: sampleFacts(), monitoring: sampleMonitoring() },
      sampleChoice(language),
      sampleToday,
    )
    const block = blocksOf(model).find(({ kind }) => kind === 'points')
    const labels = block?.kind === 'points' ? block.points.map(({ label }) => label) : []

    expect([new Set(labels).size, labels.includes('Planned')]).toEqual([4, language === 'en'])
  })
})

describe('a report on a day', () => {
  it('tells nothing of what is dated after it', () => {
    const facts = sampleFacts()
    const [first] = facts.notes
    if (first === undefined) throw new Error('the sample has notes')
    const later = { ...first, day: '2016-12-05', text: 'The review was held.' }
    const model = buildModel(
      { facts: { ...facts, notes: [later, ...facts.notes] }, monitoring: null },
      sampleChoice(),
      sampleToday,
    )

    expect(JSON.stringify(model.record)).not.toContain('The review was held.')
    expect(model.noteCount).toBe(facts.notes.length)
  })
})
