import { describe, expect, it } from 'vitest'
import { isReviewDue, measureDaysLate, measureState } from './measure-state.ts'

const today = '2016-09-30'
const done = { day: '2016-10-02', text: 'Done.' }

describe('how a measure stands', () => {
  it('is overdue the day after it was due, and by so many days', () => {
    expect(measureState({ dueDay: today, completion: null }, today)).toBe('open')
    expect(measureState({ dueDay: '2016-09-29', completion: null }, today)).toBe('overdue')
    expect(measureDaysLate({ dueDay: '2016-09-20', completion: null }, today)).toBe(10)
  })

  it('is never overdue when it is done or has no day', () => {
    expect(measureState({ dueDay: '2016-01-01', completion: done }, today)).toBe('completed')
    expect(measureState({ dueDay: null, completion: null }, today)).toBe('open')
    expect(measureDaysLate({ dueDay: '2016-01-01', completion: done }, today)).toBe(0)
  })
})

describe('a risk', () => {
  it('is to be looked at again from its day on, while it is open', () => {
    expect(isReviewDue({ status: 'open', reviewDay: today }, today)).toBe(true)
    expect(isReviewDue({ status: 'open', reviewDay: '2016-10-01' }, today)).toBe(false)
    expect(isReviewDue({ status: 'closed', reviewDay: '2016-01-01' }, today)).toBe(false)
    expect(isReviewDue({ status: 'open', reviewDay: null }, today)).toBe(false)
  })
})
