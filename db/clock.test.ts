import { expect, it } from 'vitest'
import { civilDay } from '#domain/civil-day'
import { clockOf, writingMoment } from './clock.ts'

const now = new Date(2026, 10, 22, 14, 5, 6, 7)
const clock = clockOf({ kind: 'fixed', today: '2026-11-22', now: now.toISOString() })

it('dates what is written by the machine', () => {
  expect(writingMoment(clock, null)).toBe(now.toISOString())
})

it('dates what is written in a demonstration by its day, at the present time of day', () => {
  const moment = new Date(writingMoment(clock, '2016-09-30'))

  expect(civilDay(moment)).toBe('2016-09-30')
  expect([moment.getHours(), moment.getMinutes(), moment.getSeconds(), moment.getMilliseconds()]).toEqual([14, 5, 6, 7])
})
