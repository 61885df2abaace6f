import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { categoryDifference, latestReading, newerWithoutData, percentReached, totalOf } from './standing.ts'
import type { Reading } from './standing.ts'

const perPeriod = { direction: 'ascending', measure: 'per-period', unit: 'officers' } as const
const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2018-01-01'), noInvalidDate: true })
const readings: fc.Arbitrary<readonly Reading[]> = fc.uniqueArray(
  fc.record({
    toDay: day.map((date) => date.toISOString().slice(0, 10)),
    actual: fc.option(fc.integer({ min: -1_000, max: 1_000 })),
  }),
  { selector: ({ toDay }) => toDay },
)
const untold = (toDay: string): Reading => ({ toDay, actual: null })

describe('the latest reading', () => {
  it('is that of the latest period with data, whatever the order', () => {
    const all = [{ toDay: '2016-06-30', actual: 5 }, untold('2016-12-31'), { toDay: '2016-09-30', actual: 0 }]

    expect(latestReading(all)).toEqual({ toDay: '2016-09-30', actual: 0 })
    expect(latestReading([untold('2016-12-31')])).toBeNull()
  })

  it('is the same whatever is not known besides', () => {
    fc.assert(
      fc.property(readings, fc.array(day), (all, days) => {
        const unknown = days.map((date) => untold(date.toISOString().slice(0, 10)))

        expect(latestReading([...unknown, ...all])).toEqual(latestReading(all))
      }),
    )
  })
})

describe('periods of two kinds that end on one day', () => {
  it('give the smaller value, whichever comes first', () => {
    const two = [
      { toDay: '2016-12-31', actual: 40 },
      { toDay: '2016-12-31', actual: 12 },
    ]

    expect(latestReading(two)?.actual).toBe(12)
    expect(latestReading(two.toReversed())?.actual).toBe(12)
  })
})

describe('a newer period without data', () => {
  it('is the newest of all, and only where none as new has data', () => {
    const known = { toDay: '2016-06-30', actual: 5 }

    expect(newerWithoutData([untold('2016-09-30'), known, untold('2016-12-31')])).toEqual(untold('2016-12-31'))
    expect(newerWithoutData([untold('2016-03-31'), untold('2016-06-30'), known])).toBeNull()
    expect(newerWithoutData([untold('2016-03-31')])).toEqual(untold('2016-03-31'))
    expect(newerWithoutData([])).toBeNull()
  })
})

describe('the total of the periods', () => {
  it('adds up what was counted for each period', () => {
    const two = [
      { toDay: '2016-06-30', actual: 0.1 },
      { toDay: '2016-09-30', actual: 0.2 },
    ]

    expect(totalOf(perPeriod, two)).toBe(0.3)
  })

  it('never counts what is not known as nothing', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const known = all.filter(({ actual }) => actual !== null)

        expect(totalOf(perPeriod, all)).toEqual(totalOf(perPeriod, known))
        expect(totalOf(perPeriod, all) === null).toBe(known.length === 0)
      }),
    )
  })

  it('is never made of what counts from the beginning, of shares, or of what is to shrink', () => {
    fc.assert(
      fc.property(readings, (all) => {
        expect(totalOf({ ...perPeriod, measure: 'cumulative' }, all)).toBeNull()
        expect(totalOf({ ...perPeriod, unit: '% of officers' }, all)).toBeNull()
        expect(totalOf({ ...perPeriod, direction: 'descending' }, all)).toBeNull()
      }),
    )
  })
})

describe('the percent of the way', () => {
  const way = { baseline: { value: 20, day: null }, target: { value: 120, day: null } }

  it('is counted from the baseline, downwards too', () => {
    expect(percentReached(way.baseline, way.target, 70)).toBe(50)
    expect(percentReached({ value: 80, day: null }, { value: 30, day: null }, 55)).toBe(50)
    expect(percentReached({ value: 0, day: null }, { value: 1, day: null }, 0.57)).toBe(57)
  })

  it('cannot be told without data or without a way', () => {
    expect(percentReached(way.baseline, way.target, null)).toBeNull()
    expect(percentReached(null, way.target, 70)).toBeNull()
    expect(percentReached(way.baseline, null, 70)).toBeNull()
    expect(percentReached(way.baseline, { value: 20, day: null }, 70)).toBeNull()
  })

  it('never falls when the value comes nearer to the target, and is never below nought', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), fc.integer(), (from, to, one, other) => {
        fc.pre(from !== to)
        const percent = (value: number): number =>
          percentReached({ value: from, day: null }, { value: to, day: null }, value) ?? Number.NaN
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        const [farther, nearer] = to > from ? [less, more] : [more, less]

        expect(percent(nearer)).toBeGreaterThanOrEqual(percent(farther))
        expect(percent(farther)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('the categories of a period', () => {
  it('are said to differ from the total only when all of them are known', () => {
    expect(categoryDifference('officers', [4, 5], 10)).toEqual({ sum: 9, total: 10 })
    expect(categoryDifference('officers', [4, 5], null)).toEqual({ sum: 9, total: null })
    expect(categoryDifference('officers', [4, 5], 9)).toBeNull()
    expect(categoryDifference('officers', [4, null], 10)).toBeNull()
    expect(categoryDifference('officers', [], 10)).toBeNull()
    expect(categoryDifference('%', [40, 50], 10)).toBeNull()
  })
})
