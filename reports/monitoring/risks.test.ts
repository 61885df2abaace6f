import { describe, expect, it } from 'vitest'
import { buildModel } from '../progress/build.ts'
import { rowsOf, tableNamed } from '../testing/read-report.ts'
import { sampleToday } from '../testing/render.ts'
import { sampleChoice, sampleFacts } from '../testing/sample-facts.ts'
import { sampleMonitoring } from '../testing/sample-monitoring.ts'

const [sample] = sampleMonitoring().risks

function reportOf(assessments: readonly { likelihood: number; impact: number }[]) {
  if (sample === undefined) throw new Error('the sample has a risk')
  const risks = assessments.map((assessment, index) => ({ ...sample, title: String(index), assessment }))
  return buildModel({ facts: sampleFacts(), monitoring: sampleMonitoring({ risks }) }, sampleChoice(), sampleToday)
}

describe('the risks of a report', () => {
  it('have the level that the screens give them, and stand in their order', () => {
    const model = reportOf([
      { likelihood: 5, impact: 1 },
      { likelihood: 5, impact: 3 },
      { likelihood: 3, impact: 5 },
      { likelihood: 3, impact: 4 },
    ])

    expect(rowsOf(model, 'Risks and issues').map((row) => [row[1], row[3]])).toEqual([
      ['2 | Missions come first.', 'High | 3 × 5 = 15'],
      ['1 | Missions come first.', 'Substantial | 5 × 3 = 15'],
      ['3 | Missions come first.', 'Substantial | 3 × 4 = 12'],
      ['0 | Missions come first.', 'Low | 5 × 1 = 5'],
    ])
  })

  it('are drawn to be noticed when they are high, and only then', () => {
    const model = reportOf([
      { likelihood: 5, impact: 3 },
      { likelihood: 3, impact: 5 },
    ])
    const tones = tableNamed(model, 'Risks and issues')?.rows.map((row) => {
      const cell = row[3]
      return cell?.kind === 'text' ? cell.details[0]?.tone : null
    })

    expect(tones).toEqual(['alert', 'quiet'])
  })
})
