import { afterEach, expect, it } from 'vitest'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

const years = { fromYear: 2016, toYear: 2017 }

function decisions(year: number) {
  const { records } = valueOf(plan.ask('selection.list', { planId: plan.planId, activityId: null }))
  return records
    .filter((each) => each.year === year)
    .map(({ activityId, decision, reason, carriedFromYear }) => ({ activityId, decision, reason, carriedFromYear }))
}

it('carries over what was in focus and is not finished, saying where it came from and leaving the reason to be given', () => {
  plan = openTestPlan()
  const { planId, areaId, activityId } = plan
  const done = plan.newActivity(planId, areaId, { reference: 'F-02' })
  const deferred = plan.newActivity(planId, areaId, { reference: 'F-03' })
  plan.newSelection(activityId, { year: 2016, decision: 'chosen', reason: 'Funds are there.' })
  plan.newSelection(done, { year: 2016, decision: 'chosen' })
  plan.newSelection(deferred, { year: 2016, decision: 'deferred', reason: 'No funds.' })
  plan.run('activity.setStatus', { activityId: done, status: { status: 'completed', reason: null } })

  const answer = plan.run('selection.carryOver', { planId, ...years })

  expect(answer).toEqual({ ok: true, value: { count: 1 } })
  expect(decisions(2017)).toEqual([{ activityId, decision: 'chosen', reason: '', carriedFromYear: 2016 }])
  expect(decisions(2016)[0]).toMatchObject({ activityId, reason: 'Funds are there.' })
})

it('is taken back in one step', () => {
  plan = openTestPlan()
  const { planId, areaId, activityId } = plan
  const other = plan.newActivity(planId, areaId, { reference: 'F-02' })
  plan.newSelection(activityId, { year: 2016 })
  plan.newSelection(other, { year: 2016 })
  plan.run('selection.carryOver', { planId, ...years })

  plan.run('history.undo', {})

  expect([decisions(2016).length, decisions(2017).length]).toEqual([2, 0])
})

it('leaves what the later year has been decided about', () => {
  plan = openTestPlan()
  const { planId, activityId } = plan
  plan.newSelection(activityId, { year: 2016 })
  plan.newSelection(activityId, { year: 2017, decision: 'deferred', reason: 'Waits.' })

  expect(plan.run('selection.carryOver', { planId, ...years })).toMatchObject({ code: 'selection.nothing-unfinished' })
})
