import type { Indicator, IndicatorValue, Period } from './indicator.ts'

/** A readable id for tests. */
export function testId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

export const planId = testId(100)
export const activityId = testId(101)

/** The second and third quarter of 2016. */
export const periods: readonly [Period, Period] = [
  quarter(201, '2016-04-01', '2016-06-30'),
  quarter(202, '2016-07-01', '2016-09-30'),
]

function quarter(number: number, fromDay: string, toDay: string): Period {
  const range = { fromDay, toDay }
  return { id: testId(number), planId, kind: 'quarter', range, submission: null, name: null, provenance: null }
}

/** An indicator from 0 to 40 officers, women and men, with nothing in it that a test does not care about. */
export function testIndicator(number: number, values: Partial<Indicator> = {}): Indicator {
  return {
    id: testId(number),
    planId,
    activityId,
    title: 'Officers trained',
    unit: 'officers',
    direction: 'ascending',
    measure: 'cumulative',
    baseline: { value: 0, day: null },
    target: { value: 40, day: '2016-12-31' },
    disaggregation: ['Women', 'Men'],
    meansOfVerification: '',
    provenance: null,
    ...values,
  }
}

/** What a period says of the first test indicator. */
export function testValue(number: number, period: Period, values: Partial<IndicatorValue> = {}): IndicatorValue {
  return {
    id: testId(number),
    indicatorId: testId(1),
    periodId: period.id,
    category: null,
    target: null,
    actual: null,
    varianceReason: '',
    provenance: null,
    ...values,
  }
}
