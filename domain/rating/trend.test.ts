import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Rating } from '#contract/vocabulary/monitoring'
import { ratings } from '#contract/vocabulary/monitoring'
import { addDays } from '../days.ts'
import { severityOf } from './severity.ts'
import { ratingTrend } from './trend.ts'
import type { RatedPeriod } from './trend.ts'

/** Months that end thirty days apart, oldest first. */
function months(given: readonly (Rating | null)[]): readonly RatedPeriod[] {
  return given.map((rating, index) => ({
    kind: 'month',
    toDay: addDays('2016-01-31', index * 30),
    rating,
    reason: null,
  }))
}

describe('the trend of ratings', () => {
  it('is unknown while no round gave one', () => {
    expect(ratingTrend(months([null, null]))).toBeNull()
    expect(ratingTrend([])).toBeNull()
  })

  it('counts the periods in a row that were rated alike, and tells what was before', () => {
    expect(ratingTrend(months(['red', 'green', 'amber', 'amber', 'amber', null]))).toEqual({
      rating: 'amber',
      reason: null,
      runLength: 3,
      before: 'green',
      direction: 'worse',
      toDay: '2016-05-30',
    })
    expect(ratingTrend(months(['red', 'green']))).toMatchObject({ runLength: 1, before: 'red', direction: 'better' })
  })

  it('tells what was said for the rating that was given last', () => {
    const [first, second] = months(['red', 'amber'])
    const told = [first, second].flatMap((month) => (month === undefined ? [] : [{ ...month, reason: month.toDay }]))

    expect(ratingTrend(told)).toMatchObject({ rating: 'amber', reason: '2016-03-01' })
  })

  it('does not go on over a period that nobody rated', () => {
    expect(ratingTrend(months(['amber', null, 'amber']))).toMatchObject({ runLength: 1, before: null, direction: null })
  })

  it('is neither better nor worse than what was not known', () => {
    expect(ratingTrend(months(['grey', 'red']))).toMatchObject({ before: 'grey', direction: null })
    expect(ratingTrend(months(['green', 'grey']))).toMatchObject({ before: 'green', direction: null })
  })

  it('keeps to the kind of period that was rated last', () => {
    const quarter = { kind: 'quarter', toDay: '2016-03-15', rating: 'red', reason: null } as const

    expect(ratingTrend([...months(['amber', 'amber', 'amber']), quarter])).toMatchObject({ runLength: 3 })
  })

  const someMonths = fc
    .array(fc.option(fc.constantFrom(...ratings), { nil: null }), { maxLength: 8 })
    .map((given) => months(given))

  it('is the same whatever the order of the periods', () => {
    fc.assert(
      fc.property(someMonths, (periods) => {
        expect(ratingTrend(periods.toReversed())).toEqual(ratingTrend(periods))
      }),
    )
  })

  it('grows by one with every period that is rated the same', () => {
    fc.assert(
      fc.property(someMonths, (periods) => {
        const trend = ratingTrend(periods)
        fc.pre(trend !== null)
        const known = periods.slice(0, periods.findLastIndex(({ rating }) => rating !== null) + 1)
        const toDay = addDays(trend.toDay, 30)

        const next = ratingTrend([...known, { kind: 'month', toDay, rating: trend.rating, reason: null }])

        expect(next).toEqual({ ...trend, runLength: trend.runLength + 1, toDay })
      }),
    )
  })

  it('is worse just when the last rating is worse than the one before', () => {
    fc.assert(
      fc.property(someMonths, (periods) => {
        const trend = ratingTrend(periods)
        fc.pre(trend !== null && trend.direction !== null && trend.before !== null)
        const isWorse = severityOf(trend.rating) > severityOf(trend.before ?? 'grey')

        expect(trend.direction).toBe(isWorse ? 'worse' : 'better')
      }),
    )
  })
})
