import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addDays } from '../days.ts'
import { currentPeriod, isWindowOpen, periodInHand } from './current-period.ts'
import { periodName } from './period-name.ts'
import { periodsOf } from './periods-of-year.ts'

const kinds = ['month', 'quarter', 'half-year', 'year'] as const
const year = fc.integer({ min: 1900, max: 2200 })
const kind = fc.constantFrom(...kinds)
const day = fc
  .date({ min: new Date('2015-01-01T00:00:00Z'), max: new Date('2018-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const periods = fc
  .array(fc.record({ fromDay: day, length: fc.integer({ min: 0, max: 400 }) }))
  .map((stretches) => stretches.map(({ fromDay, length }) => ({ range: { fromDay, toDay: addDays(fromDay, length) } })))

describe('the periods of a year', () => {
  it('tile it: the first begins and the last ends with it, and each begins on the day after the one before', () => {
    fc.assert(
      fc.property(year, kind, (each, chosen) => {
        const made = periodsOf(each, chosen)

        expect(made[0]?.fromDay).toBe(`${each}-01-01`)
        expect(made.at(-1)?.toDay).toBe(`${each}-12-31`)
        expect(made.slice(1).map(({ fromDay }) => fromDay)).toEqual(
          made.slice(0, -1).map(({ toDay }) => addDays(toDay, 1)),
        )
        expect(made.every(({ fromDay, toDay }) => fromDay <= toDay)).toBe(true)
      }),
    )
  })

  it('are twelve months, four quarters, two halves or the year', () => {
    expect(kinds.map((each) => periodsOf(2016, each).length)).toEqual([12, 4, 2, 1])
  })

  it('know the length of February', () => {
    expect([2015, 2016].map((each) => periodsOf(each, 'month')[1]?.toDay)).toEqual(['2015-02-28', '2016-02-29'])
  })
})

describe('a period is called', () => {
  const third = { kind: 'quarter', range: { fromDay: '2016-07-01', toDay: '2016-09-30' }, name: null } as const

  it('by its quarter, half, month or year', () => {
    const names = kinds.flatMap((each) =>
      periodsOf(2016, each)
        .slice(0, 1)
        .map((range) => periodName({ kind: each, range, name: null }, 'en')),
    )

    expect(names).toEqual(['January 2016', 'Q1 2016', 'H1 2016', '2016'])
  })

  it('in the reader’s language', () => {
    const names = (['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const).map((language) => periodName(third, language))

    expect(names).toEqual(['Q3 2016', 'T3 2016', 'T3 2016', 'الربع الثالث 2016', 'III кв. 2016', '2016年第三季度'])
  })

  it('by its months or days where it is no part of a calendar year', () => {
    const shifted = { ...third, range: { fromDay: '2016-04-01', toDay: '2016-09-30' } }
    const days = { ...third, range: { fromDay: '2016-07-04', toDay: '2016-09-30' } }

    expect(periodName(shifted, 'en')).toMatch(/^Apr\s?–\s?Sep 2016$/u)
    expect(periodName(days, 'en')).toMatch(/^4 Jul\s–\s30 Sep 2016$/u)
  })

  it('by its own name before all others', () => {
    expect(periodName({ ...third, kind: 'custom', name: 'Pilot phase' }, 'fr')).toBe('Pilot phase')
  })

  it('differently from every other period of its year and kind', () => {
    fc.assert(
      fc.property(year, kind, fc.constantFrom('en', 'fr', 'es', 'ar', 'ru', 'zh'), (each, chosen, language) => {
        const names = periodsOf(each, chosen).map((range) => periodName({ kind: chosen, range, name: null }, language))

        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })
})

describe('the current period', () => {
  it('holds the day whenever any period does', () => {
    fc.assert(
      fc.property(periods, day, (known, today) => {
        const holds = (range: { readonly fromDay: string; readonly toDay: string }): boolean =>
          range.fromDay <= today && today <= range.toDay
        const current = currentPeriod(known, today)

        expect(current === null).toBe(known.length === 0)
        expect(current !== null && holds(current.range)).toBe(known.some(({ range }) => holds(range)))
      }),
    )
  })

  it('is the quarter and not the year that both hold the day', () => {
    const known = [...periodsOf(2016, 'year'), ...periodsOf(2016, 'quarter')].map((range) => ({ range }))

    expect(currentPeriod(known, '2016-09-30')?.range.fromDay).toBe('2016-07-01')
  })

  it('is the last that ended, or the first to come, where none holds the day', () => {
    const known = periodsOf(2016, 'quarter').map((range) => ({ range }))

    expect(currentPeriod(known, '2017-03-01')?.range.toDay).toBe('2016-12-31')
    expect(currentPeriod(known, '2015-03-01')?.range.fromDay).toBe('2016-01-01')
  })
})

describe('the submission window', () => {
  const window = { opensDay: '2016-10-01', dueDay: '2016-10-15' }

  it('is open on its first and its last day and between, and never without a window', () => {
    const days = ['2016-09-30', '2016-10-01', '2016-10-15', '2016-10-16']

    expect(days.map((each) => isWindowOpen(window, each))).toEqual([false, true, true, false])
    expect(isWindowOpen(null, '2016-10-01')).toBe(false)
  })

  it('keeps a period in hand after it has ended', () => {
    const known = periodsOf(2016, 'quarter').map((range) => ({
      range,
      submission: range.toDay === '2016-09-30' ? window : null,
    }))

    expect(periodInHand(known, '2016-10-10')?.range.toDay).toBe('2016-09-30')
    expect(periodInHand(known, '2016-10-16')?.range.toDay).toBe('2016-12-31')
  })
})
