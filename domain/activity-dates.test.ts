import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { statuses } from '#contract/vocabulary'
import {
  dateFault,
  effectiveEnd,
  effectiveStart,
  endSlippageDays,
  lateStartDays,
  overdueDays,
} from './activity-dates.ts'
import type { ActivityDates } from './activity-dates.ts'
import { addDays } from './days.ts'
import { isEndAwaited } from './status.ts'

const none: ActivityDates = {
  plannedStart: null,
  plannedEnd: null,
  revisedStart: null,
  revisedEnd: null,
  actualStart: null,
  actualEnd: null,
}
const today = '2016-10-01'
const day = fc.integer({ min: -400, max: 400 }).map((count) => addDays(today, count))
const maybeDay = fc.option(day, { nil: null })
const anyDates = fc.record({
  plannedStart: maybeDay,
  plannedEnd: maybeDay,
  revisedStart: maybeDay,
  revisedEnd: maybeDay,
  actualStart: maybeDay,
  actualEnd: maybeDay,
})

describe('the dates of an activity', () => {
  it('count what happened before what was agreed, and that before what was planned', () => {
    const planned = { ...none, plannedStart: '2016-01-01', plannedEnd: '2016-06-30' }
    const revised = { ...planned, revisedStart: '2016-02-01', revisedEnd: '2016-09-30' }
    const actual = { ...revised, actualStart: '2016-02-08', actualEnd: '2016-09-01' }

    expect([planned, revised, actual].map(effectiveStart)).toEqual(['2016-01-01', '2016-02-01', '2016-02-08'])
    expect([planned, revised, actual].map(effectiveEnd)).toEqual(['2016-06-30', '2016-09-30', '2016-09-01'])
    expect([planned, revised, actual].map(endSlippageDays)).toEqual([null, 92, 63])
  })

  it('make a start late only of what is still planned, from the day after it', () => {
    expect(statuses.filter((status) => lateStartDays('2016-09-30', status, today) > 0)).toEqual(['planned'])
    expect([null, '2016-10-02', today, '2016-05-24'].map((start) => lateStartDays(start, 'planned', today))).toEqual([
      0, 0, 0, 130,
    ])
  })

  it('make an activity late only while more is expected of it', () => {
    fc.assert(
      fc.property(anyDates, fc.constantFrom(...statuses), (dates, status) => {
        const isOpen = isEndAwaited(status) && dates.actualEnd === null
        const end = dates.revisedEnd ?? dates.plannedEnd

        expect(overdueDays(dates, status, today) > 0).toBe(isOpen && end !== null && end < today)
      }),
    )
  })

  it('make nothing late that is suspended', () => {
    const dates = { ...none, plannedEnd: '2016-06-30' }

    expect(statuses.filter((status) => overdueDays(dates, status, today) > 0)).toEqual([
      'planned',
      'ongoing',
      'closing',
    ])
  })

  it('make it one day later with every day that passes', () => {
    fc.assert(
      fc.property(anyDates, fc.constantFrom(...statuses), (dates, status) => {
        const late = overdueDays(dates, status, today)
        fc.pre(late > 0)

        expect(overdueDays(dates, status, addDays(today, 1))).toBe(late + 1)
      }),
    )
  })

  it('slip by as much as the last agreed end is moved', () => {
    fc.assert(
      fc.property(anyDates, fc.nat(100), (dates, moved) => {
        fc.pre(dates.plannedEnd !== null && dates.actualEnd === null && dates.revisedEnd !== null)
        const later = { ...dates, revisedEnd: addDays(dates.revisedEnd ?? today, moved) }

        expect(endSlippageDays(later)).toBe((endSlippageDays(dates) ?? 0) + moved)
      }),
    )
  })

  it('cannot lie in the future once they are actual', () => {
    expect(dateFault({ ...none, actualStart: '2016-10-02' }, today)).toBe('dates.actual-in-future')
    expect(dateFault({ ...none, actualEnd: '2016-10-02' }, today)).toBe('dates.actual-in-future')
    expect(dateFault({ ...none, actualStart: today, actualEnd: today, plannedEnd: '2030-01-01' }, today)).toBeNull()
  })

  it.each([
    [{ plannedStart: '2016-02-01', plannedEnd: '2016-01-31' }],
    [{ actualStart: '2016-02-01', actualEnd: '2016-01-31' }],
    [{ plannedStart: '2016-01-01', plannedEnd: '2016-03-01', revisedStart: '2016-02-01', revisedEnd: '2016-01-31' }],
    [{ revisedStart: '2016-08-01', plannedStart: '2016-01-01', plannedEnd: '2016-07-31' }],
    [{ plannedStart: '2016-03-01', plannedEnd: '2016-07-31', revisedEnd: '2016-02-28' }],
  ])('cannot end before they start: %o', (dates) => {
    expect(dateFault({ ...none, ...dates }, today)).toBe('dates.reversed')
  })

  it('cannot be revised where nothing was planned', () => {
    expect(dateFault({ ...none, revisedStart: today }, today)).toBe('dates.planned-missing')
    expect(dateFault({ ...none, plannedStart: today, revisedEnd: today }, today)).toBe('dates.planned-missing')
  })

  it('may start and end on one day, and miss either', () => {
    expect(dateFault({ ...none, plannedStart: today, plannedEnd: today, revisedEnd: today }, today)).toBeNull()
    expect(dateFault({ ...none, plannedEnd: '2016-01-01', actualStart: '2016-05-01' }, today)).toBeNull()
  })
})
