import { describe, expect, it } from 'vitest'
import { buildModel } from '../progress/build.ts'
import { rowsOf } from '../testing/read-report.ts'
import { sampleToday } from '../testing/render.ts'
import { sampleChoice, sampleFacts } from '../testing/sample-facts.ts'
import { testId } from '../testing/sample-ids.ts'
import { sampleMonitoring } from '../testing/sample-monitoring.ts'

const monitoring = sampleMonitoring()
const [third] = monitoring.periods
const [untold] = monitoring.indicatorValues

/** The latest value and the reason for the variance, where the second quarter said this and the third had no data. */
function told(actual: number | null): readonly string[] {
  if (third === undefined || untold === undefined) throw new Error('the sample has a period and a value')
  const second = { ...third, id: testId(790), range: { fromDay: '2016-04-01', toDay: '2016-06-30' } }
  const value = { ...untold, id: testId(791), periodId: second.id, actual, varianceReason: 'One course was full.' }
  const changed = { ...monitoring, periods: [third, second], indicatorValues: [untold, value] }
  const model = buildModel({ facts: sampleFacts(), monitoring: changed }, sampleChoice(), sampleToday)
  return rowsOf(model, 'Indicators')[0]?.slice(5) ?? []
}

describe('the latest value of an indicator in a report', () => {
  it('is the newest that there is, with the newer period that has no data said beside it', () => {
    expect(told(410)).toEqual([
      '410 | Q2 2016 | No data – Q3 2016',
      'One course was full.\nThe lists have not arrived.',
    ])
  })

  it('is 0 where 0 was measured, and no data where nothing ever was', () => {
    expect(told(0)[0]).toBe('0 | Q2 2016 | No data – Q3 2016')
    expect(told(null)[0]).toBe('No data | Q3 2016')
  })
})
