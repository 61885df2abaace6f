import { expect, it } from 'vitest'
import { civilDay } from './civil-day.ts'

it.each([
  [new Date(2016, 8, 30, 23, 59, 59), '2016-09-30'],
  [new Date(2016, 0, 1), '2016-01-01'],
  [new Date(999, 11, 31), '0999-12-31'],
])('tells of %s the day on the machine’s own calendar', (moment, day) => {
  expect(civilDay(moment)).toBe(day)
})
