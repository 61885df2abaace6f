import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { indicatorPercent } from './indicator-progress.ts'
import type { IndicatorFacts } from './indicator-progress.ts'

const trained: IndicatorFacts = {
  id: 'trained',
  title: 'Officers trained',
  baseline: { value: 20, day: '2015' },
  target: { value: 120, day: '2016-12-30' },
  values: [{ toDay: '2016-06-30', target: 60, actual: 40 }],
}

describe('the share of its way that an indicator has gone', () => {
  it('is counted from the baseline to the target of the newest period with a value', () => {
    const values = [
      { toDay: '2016-03-31', target: 40, actual: 40 },
      ...trained.values,
      { toDay: '2016-09-30', target: 90, actual: null },
    ]

    expect(indicatorPercent({ ...trained, values })).toBe(50)
  })

  it('is that of an even way where the period has no target of its own', () => {
    // 182 of 365 days: 49.86 of the hundred officers.
    expect(indicatorPercent({ ...trained, values: [{ toDay: '2016-06-30', target: null, actual: 45 }] })).toBe(50)
    expect(indicatorPercent({ ...trained, values: [{ toDay: '2017-06-30', target: null, actual: 70 }] })).toBe(50)
  })

  it('goes downwards where less is better', () => {
    const descending = { ...trained, values: [{ toDay: '2016-06-30', target: 10, actual: 15 }] }

    expect(indicatorPercent(descending)).toBe(50)
    expect(indicatorPercent({ ...trained, values: [{ toDay: '2016-06-30', target: 10, actual: 25 }] })).toBe(0)
  })

  it.each([
    ['a value', { values: [] }],
    ['a value that is known', { values: [{ toDay: '2016-06-30', target: 60, actual: null }] }],
    ['a baseline', { baseline: null }],
    ['a by when', { values: [{ toDay: '2016-06-30', target: null, actual: 1 }], target: { value: 120, day: null } }],
    ['a since when', { values: [{ toDay: '2016-06-30', target: null, actual: 1 }], baseline: { value: 0, day: null } }],
    ['a way to go', { values: [{ toDay: '2016-06-30', target: 20, actual: 1 }] }],
    ['a way begun', { values: [{ toDay: '2015-06-30', target: null, actual: 1 }] }],
  ])('cannot be told without %s', (_, part) => {
    expect(indicatorPercent({ ...trained, ...part })).toBeNull()
  })

  it('never counts a part of a percent, nor loses one to the machine', () => {
    expect(indicatorPercent({ ...trained, baseline: { value: 0, day: null }, values: [value(100, 57)] })).toBe(57)
    expect(indicatorPercent({ ...trained, baseline: { value: 0, day: null }, values: [value(1, 0.57)] })).toBe(57)
    expect(indicatorPercent({ ...trained, baseline: { value: 0, day: null }, values: [value(1_000, 999)] })).toBe(99)
  })

  it('grows with the value, and is never below nought', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (first, second) => {
        const at = (actual: number): number =>
          indicatorPercent({ ...trained, values: [value(60, actual)] }) ?? Number.NaN

        expect(at(Math.max(first, second))).toBeGreaterThanOrEqual(at(Math.min(first, second)))
        expect(at(first)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

function value(target: number, actual: number): IndicatorFacts['values'][number] {
  return { toDay: '2016-06-30', target, actual }
}
