import { afterEach, expect, it } from 'vitest'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord } from '../record/drafts-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

const told = { id: null, title: 'The trainers did not come', description: 'Visas.', raisedDay: '2016-05-20' }

function state() {
  const all = { planId: plan.planId, activityId: null }
  const risks = valueOf(plan.ask('risk.list', all)).records.map(({ status }) => status)
  const issues = valueOf(plan.ask('issue.list', all)).records
  return { risks, issues: issues.map(({ title, riskId, activityId, marking }) => [title, riskId, activityId, marking]) }
}

it('makes the issue that a risk has become, with its activity and its marking', () => {
  plan = openTestPlan()
  const riskId = newRecord(plan, 'risk', { marking: 'confidential' })

  plan.run('risk.occur', { riskId, ...told })

  expect(state()).toEqual({ risks: ['occurred'], issues: [[told.title, riskId, plan.activityId, 'confidential']] })
})

it('takes both back in one step, and does them again in one', () => {
  plan = openTestPlan()
  const riskId = newRecord(plan, 'risk')
  plan.run('risk.occur', { riskId, ...told })
  const after = state()

  plan.run('history.undo', {})
  const before = state()
  plan.run('history.redo', {})

  expect(before).toEqual({ risks: ['open'], issues: [] })
  expect(state()).toEqual(after)
})

it('tells of both in the history of the plan', () => {
  plan = openTestPlan()
  plan.run('risk.occur', { riskId: newRecord(plan, 'risk'), ...told })

  const { planId } = plan
  const all = {
    planId,
    activityId: null,
    entity: null,
    personId: null,
    fromDay: null,
    toDay: null,
    before: null,
    limit: 50,
  }
  const { entries } = valueOf(plan.ask('history.list', all))

  expect(new Set(entries.slice(0, 2).map(({ entity }) => entity))).toEqual(new Set(['risk', 'issue']))
})
