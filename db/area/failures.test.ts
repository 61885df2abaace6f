import { afterEach, describe, expect, it } from 'vitest'
import { operations } from '#contract/table'
import type { CommandName, DbName } from '#contract/types'
import { newId } from '../id.ts'
import { failureCases } from './failure-cases-testing.ts'
import { openTestPlan } from './plan-testing.ts'
import type { TestPlan } from './plan-testing.ts'

const provoked = Object.entries(failureCases).flatMap(([name, codes]) =>
  Object.entries(codes).flatMap(([code, provokes]) =>
    provokes.map((provoke, way) => ({ name, code, way: way + 1, provoke })),
  ),
)

let plan: TestPlan
afterEach(() => plan.close())

describe('a refusal', () => {
  it.each(provoked)('of $name is $code and leaves the file as it was (way $way)', ({ name, code, provoke }) => {
    plan = openTestPlan()
    const input = provoke(plan)
    const before = plan.database.serialize()
    // The table above names operations of the database only; the test below holds it to that.
    const isCommand = operations[name as CommandName].kind === 'command'

    const answer = plan.callRaw(name, JSON.stringify(isCommand ? { ...input, requestId: newId() } : input))

    expect(answer).toMatchObject({ ok: false, code })
    expect(plan.database.serialize().equals(before)).toBe(true)
  })

  it('is provoked here for every failure that an operation of the database declares', () => {
    plan = openTestPlan()
    const ownedByCore: readonly DbName[] = ['history.undo', 'history.redo']

    const declared = Object.entries(operations).flatMap(([name, { runs, failures }]) =>
      runs === 'db' && !ownedByCore.some((each) => each === name) ? failures.map((code) => `${name} ${code}`) : [],
    )

    expect([...new Set(provoked.map(({ name, code }) => `${name} ${code}`))].toSorted()).toEqual(declared.toSorted())
  })
})
