import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isCalendarDay } from '#contract/values'
import {
  addDays,
  addYears,
  daysBetween,
  firstDayOf,
  isReversed,
  lastDayOf,
  precisionOf,
  touchesPeriod,
} from './days.ts'

const day = fc
  .date({ min: new Date('0100-01-01T00:00:00Z'), max: new Date('9900-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const partialDay = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([each, length]) => each.slice(0, length))
const count = fc.integer({ min: -30_000, max: 30_000 })

describe('days', () => {
  it('are as far apart as they were moved', () => {
    fc.assert(
      fc.property(day, count, (from, moved) => {
        expect(daysBetween(from, addDays(from, moved))).toBe(moved)
      }),
    )
  })

  it('count backwards as they count forwards', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0)
      }),
    )
  })

  it('have their like in every year, the last of February where there is no 29th', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -90, max: 90 }), (from, years) => {
        const moved = addYears(from, years)

        expect(isCalendarDay(moved)).toBe(true)
        expect(Number(moved.slice(0, 4)) - Number(from.slice(0, 4))).toBe(years)
        expect(moved.slice(5)).toBe(
          from.endsWith('-02-29') && !isCalendarDay(`${moved.slice(0, 4)}-02-29`) ? '02-28' : from.slice(5),
        )
      }),
    )
  })

  it('know leap years', () => {
    expect([addDays('2016-02-28', 1), addDays('1900-02-28', 1), addDays('2000-03-01', -1)]).toEqual([
      '2016-02-29',
      '1900-03-01',
      '2000-02-29',
    ])
  })
})

describe('a partial day', () => {
  it('begins and ends on days of the calendar that it names', () => {
    fc.assert(
      fc.property(partialDay, (partial) => {
        const ends = [firstDayOf(partial), lastDayOf(partial)]

        expect(ends.every((each) => isCalendarDay(each) && each.startsWith(partial))).toBe(true)
      }),
    )
  })

  it('holds no day before its first or after its last', () => {
    fc.assert(
      fc.property(partialDay, (partial) => {
        const outside = [addDays(firstDayOf(partial), -1), addDays(lastDayOf(partial), 1)]

        expect(outside.some((each) => each.startsWith(partial))).toBe(false)
      }),
    )
  })

  it('touches a period when one of its days lies in it', () => {
    fc.assert(
      fc.property(partialDay, day, day, (partial, one, other) => {
        const [from = one, to = other] = [one, other].toSorted()

        expect(touchesPeriod(partial, from, to)).toBe(!isReversed(partial, to) && !isReversed(from, partial))
      }),
    )
  })

  it('ends with its month, also in February', () => {
    expect(['2016', '2016-02', '2015-02', '2016-02-03', '0099-12'].map(lastDayOf)).toEqual([
      '2016-12-31',
      '2016-02-29',
      '2015-02-28',
      '2016-02-03',
      '0099-12-31',
    ])
    expect(['2016', '2016-02', '2016-02-03'].map(precisionOf)).toEqual(['year', 'month', 'day'])
  })

  it('is reversed only when every day it may mean is', () => {
    expect([
      isReversed('2016', '2015'),
      isReversed('2016-12', '2016'),
      isReversed('2016', '2016-01'),
      isReversed('2016-03', '2016-02'),
      isReversed(null, '2016'),
      isReversed('2016', null),
    ]).toEqual([true, false, false, true, false, false])
  })
})
