import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { deliveryStates } from '#contract/vocabulary/resources'
import { addDays } from '../days.ts'
import { isOverdue, isUnkept, keepingOf, keptCount } from './keeping.ts'

const today = '2016-09-30'
const anyDay = fc.integer({ min: -400, max: 400 }).map((count) => addDays(today, count))
const anyPromise = fc.record({
  dueDay: fc.option(anyDay),
  delivery: fc.option(fc.record({ state: fc.constantFrom(...deliveryStates), day: anyDay, text: fc.constant('') })),
})

describe('a promise', () => {
  it('is overdue from the day after it was due, until it is delivered or withdrawn', () => {
    const due = { dueDay: '2016-09-29', delivery: null }
    const delivered = { ...due, delivery: { state: 'delivered' as const, day: '2016-10-04', text: '' } }

    expect(keepingOf(due, '2016-09-29')).toEqual({ kind: 'open', overdueDays: 0 })
    expect(keepingOf(due, today)).toEqual({ kind: 'open', overdueDays: 1 })
    expect(keepingOf(delivered, '2016-12-01')).toEqual({ kind: 'delivered', lateDays: 5 })
  })

  it('that was kept in part only is still overdue', () => {
    const partly = { state: 'partly' as const, day: '2016-06-01', text: 'one of two' }

    expect(keepingOf({ dueDay: '2016-08-31', delivery: partly }, today)).toEqual({ kind: 'partly', overdueDays: 30 })
  })

  it('without a day to keep it by never is late', () => {
    fc.assert(
      fc.property(anyPromise, (promise) => {
        const keeping = keepingOf({ ...promise, dueDay: null }, today)

        expect(isOverdue(keeping) || ('lateDays' in keeping && keeping.lateDays > 0)).toBe(false)
      }),
    )
  })

  it('is no less overdue tomorrow', () => {
    fc.assert(
      fc.property(anyPromise, fc.nat(400), (promise, days) => {
        const [now, later] = [keepingOf(promise, today), keepingOf(promise, addDays(today, days))]

        expect(isOverdue(now) && !isOverdue(later)).toBe(false)
      }),
    )
  })
})

describe('the promises of an organisation', () => {
  it('are kept, overdue or neither, and those withdrawn are not counted', () => {
    fc.assert(
      fc.property(fc.array(anyPromise), (promises) => {
        const { promised, kept, overdue } = keptCount(promises, today)

        const unkept = promises.filter((promise) => isUnkept(keepingOf(promise, today))).length
        expect(kept + unkept).toBe(promised)
        expect(overdue).toBeLessThanOrEqual(unkept)
      }),
    )
  })
})
