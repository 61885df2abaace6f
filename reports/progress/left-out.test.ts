import { describe, expect, it } from 'vitest'
import { reportSections } from '#contract/area/report'
import type { ReportKind, ReportSection } from '#contract/area/report'
import { buildModel } from './build.ts'
import { rendered, sampleToday } from '../testing/render.ts'
import { sampleChoice, sampleFacts } from '../testing/sample-facts.ts'
import { sampleMonitoring } from '../testing/sample-monitoring.ts'

/** The sheets of each section, and words that the data holds because of it alone. */
const traces: { readonly [Section in ReportSection]: readonly [sheets: readonly string[], words: string | null] } = {
  summary: [['summary'], '"overdueCount"'],
  ratings: [['ratings'], 'The partner has confirmed December.'],
  overdue: [['overdue'], null],
  decisions: [['decisions', 'actions'], 'Book the room'],
  milestones: [['milestones'], 'Contact points exchanged'],
  slippage: [['slippage'], '"againstAgreed"'],
  indicators: [['indicators'], 'Officers trained'],
  risks: [['risks', 'issues'], 'Trainers are withdrawn'],
  funding: [['funding'], '"toBeMobilised"'],
  contributions: [['contributions'], 'Two trainers for a week'],
  activities: [['activities'], '"plannedEnd"'],
  notes: [['notes'], sampleFacts().notes[0]?.text ?? ''],
  evidence: [['evidence'], 'contact points.pdf'],
  documents: [['documents'], 'INTERPOL calls it a cooperation agreement.'],
  sources: [[], null],
}

function reportOf(leftOut: readonly ReportSection[], kind: ReportKind = 'progress', monitoring = sampleMonitoring()) {
  // Provenance names fields, which are no words of the section itself.
  const facts = {
    ...sampleFacts(),
    activities: sampleFacts().activities.map((each) => ({ ...each, provenance: null })),
  }
  return buildModel({ facts, monitoring }, { ...sampleChoice('en', kind), leftOut: [...leftOut] }, sampleToday)
}

function dataOf({ record }: ReturnType<typeof reportOf>): string {
  const { choice: _choice, ...said } = record
  return JSON.stringify(said)
}

const sheetsOf = ({ sheets }: ReturnType<typeof reportOf>) => sheets.map(({ key }) => key)

describe('a section that a progress report leaves out', () => {
  it.each(reportSections)('%s is in none of its sheets and not in its data, and all others are', (section) => {
    const [sheets, words] = traces[section]
    const [all, fewer] = [reportOf([]), reportOf([section])]

    expect(sheetsOf(fewer)).toEqual(sheetsOf(all).filter((key) => !sheets.includes(key)))
    const known = Object.values(traces).flatMap(([, each]) => (each === null ? [] : [each]))
    const inText = (text: string) => known.filter((each) => text.includes(each))
    expect(inText(dataOf(all))).toEqual(known)
    expect(inText(dataOf(fewer))).toEqual(known.filter((each) => each !== words))
  })

  it('does not raise the marking of what is told', () => {
    expect([reportOf([]).marking, reportOf(['decisions']).marking]).toEqual(['confidential', 'unclassified'])
  })

  it('leaves a workbook that still opens where everything is left out', async () => {
    const choice = { ...sampleChoice(), leftOut: [...reportSections] }
    const { bytes } = await rendered(sampleFacts(), 'xlsx', choice, sampleMonitoring())

    expect(bytes.length).toBeGreaterThan(0)
    expect(reportOf(reportSections).sheets.map(({ table }) => table.rows)).toEqual([[]])
  })

  it('is left out of a progress report only', () => {
    expect(sheetsOf(reportOf(reportSections, 'handover'))).toEqual(sheetsOf(reportOf([], 'handover')))
  })
})

describe('people and what wants attention', () => {
  it('are in the data of a handover and of nothing else', () => {
    const [progress, handover] = [dataOf(reportOf([])), dataOf(reportOf([], 'handover'))]

    expect(handover).toContain('focal.point@example.org')
    expect(handover).toContain('"attention"')
    expect(progress).not.toContain('focal.point@example.org')
    expect(progress).not.toContain('"attention"')
  })
})
