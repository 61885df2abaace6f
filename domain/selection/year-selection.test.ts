import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { selectionDecisions, statuses } from '#contract/vocabulary'
import type { Status } from '#contract/vocabulary'
import { countSelection, decisionsOf, selectionYears, unfinishedOf, yearChangeOf } from './year-selection.ts'
import type { YearDecision, yearChanges } from './year-selection.ts'

const candidates = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), status: fc.constantFrom(...statuses) }),
  { selector: ({ id }) => id },
)
const year = fc.integer({ min: 2014, max: 2018 })
const decision: fc.Arbitrary<YearDecision> = fc.record({
  activityId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  year,
  decision: fc.constantFrom(...selectionDecisions),
  carriedFromYear: fc.constant(null),
})
// An activity has one decision a year.
const decisions = fc.uniqueArray(decision, { selector: (each) => `${each.activityId} ${each.year}` })

describe('the counts of a year', () => {
  it('take every activity once, but for what is finished and was never decided about', () => {
    fc.assert(
      fc.property(candidates, decisions, year, (all, made, ofYear) => {
        const { chosen, deferred, undecided } = countSelection(all, made, ofYear)

        const finished = all.filter(
          ({ id, status }) => (status === 'completed' || status === 'cancelled') && !decisionsOf(made, ofYear).has(id),
        )
        expect(chosen + deferred + undecided + finished.length).toBe(all.length)
      }),
    )
  })
})

describe('carrying over', () => {
  it('takes nothing that is finished, decided, or was not in focus, and nothing twice', () => {
    fc.assert(
      fc.property(candidates, decisions, year, year, (all, made, fromYear, toYear) => {
        const carried = unfinishedOf(all, made, { fromYear, toYear })
        const after = [
          ...made,
          ...carried.map(
            ({ id }) => ({ activityId: id, year: toYear, decision: 'chosen', carriedFromYear: fromYear }) as const,
          ),
        ]

        expect(carried.every(({ status }) => status !== 'completed' && status !== 'cancelled')).toBe(true)
        expect(carried.every(({ id }) => decisionsOf(made, fromYear).get(id)?.decision === 'chosen')).toBe(true)
        expect(carried.some(({ id }) => decisionsOf(made, toYear).has(id))).toBe(false)
        expect(unfinishedOf(all, after, { fromYear, toYear })).toEqual([])
        expect(countSelection(all, after, toYear).chosen).toBe(
          countSelection(all, made, toYear).chosen + carried.length,
        )
      }),
    )
  })

  it('goes only into a later year', () => {
    const made = [{ activityId: 'a', year: 2016, decision: 'chosen', carriedFromYear: null }] as const
    const all = [{ id: 'a', status: 'ongoing' }] as const

    const into = (toYear: number) => unfinishedOf(all, made, { fromYear: 2016, toYear }).length

    expect([into(2015), into(2016), into(2017), into(2018)]).toEqual([0, 0, 1, 1])
  })
})

describe('the comparison of two years', () => {
  it('accounts for the focus of both', () => {
    fc.assert(
      fc.property(candidates, decisions, year, year, (all, made, one, other) => {
        const [earlier, later] = [decisionsOf(made, one), decisionsOf(made, other)]
        const count = (kind: (typeof yearChanges)[number]) =>
          all.filter(({ id, status }) => yearChangeOf(earlier.get(id), later.get(id), status) === kind).length

        const before = count('carried') + count('out') + count('open') + count('finished')
        expect(before).toBe(countSelection(all, made, one).chosen)
        expect(count('carried') + count('in')).toBe(countSelection(all, made, other).chosen)
      }),
    )
  })
})

it('what is completed or cancelled asks for no decision, and is told apart from what does', () => {
  const made = [{ activityId: 'a', year: 2016, decision: 'chosen', carriedFromYear: null }] as const
  const asking = (status: Status) => [
    countSelection([{ id: 'a', status }], made, 2017).undecided,
    yearChangeOf({ decision: 'chosen' }, undefined, status),
  ]

  expect([asking('ongoing'), asking('suspended')]).toEqual([
    [1, 'open'],
    [1, 'open'],
  ])
  expect([asking('completed'), asking('cancelled')]).toEqual([
    [0, 'finished'],
    [0, 'finished'],
  ])
})

it('offers the years decided about, the year in focus and the next, each once and in order', () => {
  expect(selectionYears([{ year: 2017 }, { year: 2014 }, { year: 2017 }], 2016)).toEqual([2014, 2016, 2017])
})
