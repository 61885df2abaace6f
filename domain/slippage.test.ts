import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Day } from '#contract/values'
import { addDays, daysBetween } from './days.ts'
import { endDelay, movesOf, originalDay } from './slippage.ts'
import type { DayState } from './slippage.ts'

const today = '2016-09-30'
const born = { planned: '2016-06-30', revised: null, writtenDay: null, origin: 'birth' }

function revised(day: Day, writtenDay: Day | null = '2016-05-01'): DayState<string> {
  return { ...born, revised: { day, reason: 'funding', explanation: null }, writtenDay, origin: `to ${day}` }
}

const aDay = fc.integer({ min: -300, max: 300 }).map((count) => addDays(today, count))
const someState: fc.Arbitrary<DayState<null>> = fc.record({
  planned: fc.option(aDay, { nil: null }),
  revised: fc.option(fc.record({ day: aDay, reason: fc.constant('other' as const), explanation: fc.constant(null) }), {
    nil: null,
  }),
  writtenDay: fc.constantFrom(null, '2016-05-01', '2016-05-02', '2016-05-03'),
  origin: fc.constant(null),
})
const someStates = fc.array(someState, { maxLength: 8 })

describe('the moves of a day', () => {
  it('are none where it stays as planned', () => {
    expect(movesOf([born, { ...born, writtenDay: '2016-05-01' }])).toEqual([])
  })

  it('are kept each with its reason, the first one too', () => {
    const moves = movesOf([born, revised('2016-07-31'), revised('2016-09-29', '2016-07-30')])

    expect(moves.map(({ from, to, days, origin }) => [from, to, days, origin])).toEqual([
      ['2016-06-30', '2016-07-31', 31, 'to 2016-07-31'],
      ['2016-07-31', '2016-09-29', 60, 'to 2016-09-29'],
    ])
  })

  it('hold the one with which a record came, and changes of the plan itself', () => {
    const later = { ...born, planned: '2016-12-31', writtenDay: '2016-05-01', origin: 'plan' }

    expect(movesOf([revised('2016-07-31', null)]).map(({ days }) => days)).toEqual([31])
    expect(movesOf([born, later]).map(({ days, revision }) => [days, revision])).toEqual([[184, null]])
  })

  it('leave out what was taken back on the day it was made, and keep what was taken back later', () => {
    const back = { ...born, writtenDay: '2016-05-01', origin: 'undo' }

    expect(movesOf([born, revised('2016-07-31'), back])).toEqual([])
    expect(movesOf([born, revised('2016-07-31'), { ...back, writtenDay: '2016-05-02' }])).toHaveLength(2)
    expect(movesOf([born, revised('2016-07-31'), revised('2016-08-31'), revised('2016-07-31')])).toHaveLength(1)
  })

  it('add up to the way from what was planned first to what is agreed now', () => {
    fc.assert(
      fc.property(someStates, (states) => {
        const original = originalDay(states)
        const last = states.findLast((state) => (state.revised?.day ?? state.planned) !== null)
        fc.pre(original !== null && last !== undefined)
        const agreed = last.revised?.day ?? last.planned ?? original

        const total = movesOf(states).reduce((sum, { days }) => sum + days, 0)

        expect(total).toBe(daysBetween(original, agreed))
      }),
    )
  })

  it('join where they meet, and none goes nowhere', () => {
    fc.assert(
      fc.property(someStates, (states) => {
        const moves = movesOf(states)

        expect(moves.every(({ days }) => days !== 0)).toBe(true)
        expect(moves.slice(1).map(({ from }) => from)).toEqual(moves.slice(0, -1).map(({ to }) => to))
      }),
    )
  })
})

describe('the delay of an end', () => {
  it('goes on growing until it ends or the activity is settled', () => {
    const end = { original: '2016-06-30', agreed: '2016-08-31', actual: null, isAwaited: true }

    expect(endDelay(end, today)).toMatchObject({ againstPlan: 92, againstAgreed: 30 })
    expect(endDelay({ ...end, isAwaited: false }, today)).toMatchObject({ againstPlan: 62, againstAgreed: 0 })
    expect(endDelay({ ...end, actual: '2016-09-10' }, today)).toMatchObject({ againstPlan: 72, againstAgreed: 10 })
    expect(endDelay({ ...end, agreed: '2016-12-31' }, today)).toMatchObject({ againstPlan: 184, againstAgreed: 0 })
  })

  it('against the plan is all moves and the delay against what was agreed last', () => {
    fc.assert(
      fc.property(someStates, fc.option(aDay, { nil: null }), fc.boolean(), (states, actual, isAwaited) => {
        const original = originalDay(states)
        fc.pre(original !== null)
        const moves = movesOf(states)
        const moved = moves.reduce((sum, { days }) => sum + days, 0)
        const agreed = addDays(original, moved)

        const delay = endDelay({ original, agreed, actual, isAwaited }, today)

        expect(delay.againstPlan).toBe(moved + delay.againstAgreed)
      }),
    )
  })
})
