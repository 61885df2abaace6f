import { describe, expect, it } from 'vitest'
import type { MonitoringFacts } from '#contract/area/report-monitoring'
import { buildModel } from '../progress/build.ts'
import { rowsOf, tableNamed } from '../testing/read-report.ts'
import { sampleToday } from '../testing/render.ts'
import { sampleChoice, sampleFacts } from '../testing/sample-facts.ts'
import { sampleMonitoring } from '../testing/sample-monitoring.ts'

type Delivery = MonitoringFacts['contributions'][number]['delivery']

const [sample] = sampleMonitoring().contributions

function reportOf(delivery: Delivery, kind: 'progress' | 'handover' = 'progress') {
  if (sample === undefined) throw new Error('the sample has a contribution')
  const monitoring = sampleMonitoring({ contributions: [{ ...sample, dueDay: '2016-11-12', delivery }] })
  return buildModel({ facts: sampleFacts(), monitoring }, sampleChoice('en', kind), sampleToday)
}

const stateOf = (delivery: Delivery) => rowsOf(reportOf(delivery), 'Contributions')[0]?.at(-1)

describe('a promise in a report', () => {
  it('is said to be overdue, by how much, while nothing or only part of it has come', () => {
    expect(stateOf(null)).toBe('Not yet delivered | 10 days overdue')
    expect(stateOf({ state: 'partly', day: '2016-11-01', text: 'One came.' })).toBe(
      'Partly delivered, 1 Nov 2016 | 10 days overdue | One came.',
    )
  })

  it('was late when it was kept after its day, and is nothing once withdrawn', () => {
    expect(stateOf({ state: 'delivered', day: '2016-11-15', text: '' })).toBe('Delivered, 15 Nov 2016 | 3 days late')
    expect(stateOf({ state: 'delivered', day: '2016-11-12', text: '' })).toBe('Delivered, 12 Nov 2016')
    expect(stateOf({ state: 'withdrawn', day: '2016-11-15', text: '' })).toBe('Withdrawn, 15 Nov 2016')
  })

  it.each(['progress', 'handover'] as const)('draws the lateness, and not what came, to be noticed in a %s', (kind) => {
    const caption = kind === 'progress' ? 'Contributions' : 'Promises not yet kept'
    const model = reportOf({ state: 'partly', day: '2016-11-01', text: 'One came.' }, kind)
    const cell = tableNamed(model, caption)?.rows[0]?.at(-1)

    expect(cell?.kind === 'text' ? cell.details.map(({ tone }) => tone) : null).toEqual(['alert', 'quiet'])
  })
})
