import { expect, it } from 'vitest'
import { actionDaysLate, actionState, byUrgency } from './action-state.ts'

const today = '2016-09-30'
const open = { dueDay: '2016-09-20', completion: null, verification: null }
const deed = { day: '2016-09-25', text: 'Sent.' }

it.each([
  [open, 'overdue', 10],
  [{ ...open, dueDay: today }, 'open', 0],
  [{ ...open, dueDay: null }, 'open', 0],
  [{ ...open, completion: deed }, 'completed', 0],
  [{ ...open, completion: deed, verification: deed }, 'verified', 0],
] as const)('an action point with %o is %s', (point, state, days) => {
  expect([actionState(point, today), actionDaysLate(point, today)]).toEqual([state, days])
})

it('lists what is open by its due day, then what was done, the latest first', () => {
  const points = [
    { ...open, completion: { day: '2016-08-01', text: '' } },
    { ...open, dueDay: null },
    { ...open, completion: { day: '2016-09-01', text: '' } },
    open,
    { ...open, dueDay: '2016-09-01' },
  ]

  expect(byUrgency(points)).toEqual([points[4], points[3], points[1], points[2], points[0]])
})
