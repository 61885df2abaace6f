import { expect, it } from 'vitest'
import { periodAround, periodBeside } from './periods.ts'

it.each([
  ['year', '2016-01-01', '2016-12-31'],
  ['half', '2016-07-01', '2016-12-31'],
  ['quarter', '2016-07-01', '2016-09-30'],
  ['month', '2016-09-01', '2016-09-30'],
] as const)('finds the %s that a day lies in', (kind, fromDay, toDay) => {
  expect(periodAround(kind, '2016-09-30')).toEqual({ fromDay, toDay })
})

it.each([
  ['quarter', { fromDay: '2016-01-01', toDay: '2016-03-31' }, { fromDay: '2015-10-01', toDay: '2015-12-31' }],
  ['month', { fromDay: '2016-03-01', toDay: '2016-03-31' }, { fromDay: '2016-02-01', toDay: '2016-02-29' }],
  ['year', { fromDay: '2016-01-01', toDay: '2016-12-31' }, { fromDay: '2015-01-01', toDay: '2015-12-31' }],
] as const)('goes back a %s over the turn of a year, and forward again', (kind, period, before) => {
  expect(periodBeside(kind, period, -1)).toEqual(before)
  expect(periodBeside(kind, before, 1)).toEqual(period)
})
