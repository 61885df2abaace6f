import { afterEach, describe, expect, it } from 'vitest'
import type { Id } from '#contract/values'
import { newId } from '../../id.ts'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord, plainEntities } from './drafts-testing.ts'
import type { PlainEntity } from './handlers.ts'

type Answered<Value> = { readonly ok: true; readonly value: Value }

let plan: TestPlan
afterEach(() => plan.close())

/** The ids of the records of an entity, as its list tells them. */
function listed(entity: PlainEntity): readonly Id[] {
  const answer = plan.callRaw(`${entity}.list`, JSON.stringify({ planId: plan.planId, activityId: null }))
  // Every one of these lists answers with records: see `listOf` in the contract.
  const { records } = valueOf(answer as Answered<{ readonly records: readonly { readonly id: Id }[] }>)
  return records.map(({ id }) => id)
}

function remove(entity: PlainEntity, id: Id): void {
  const input = JSON.stringify({ requestId: newId(), [`${entity}Id`]: id })
  valueOf(plan.callRaw(`${entity}.delete`, input) as Answered<object>)
}

describe.each(plainEntities)('a record: %s', (entity) => {
  it('is listed until it is deleted, and again when that is undone', () => {
    plan = openTestPlan()
    const id = newRecord(plan, entity)
    const before = listed(entity)

    remove(entity, id)
    const meanwhile = listed(entity)
    plan.run('history.undo', {})

    expect([before, meanwhile, listed(entity)].map((ids) => ids.includes(id))).toEqual([true, false, true])
  })

  it('is told in the history of its plan by what people call it', () => {
    plan = openTestPlan()
    const id = newRecord(plan, entity)
    const everything = { activityId: null, personId: null, fromDay: null, toDay: null, before: null, limit: 10 }

    const { entries } = valueOf(plan.ask('history.list', { planId: plan.planId, entity, ...everything }))

    expect(entries.filter(({ row }) => row === id)).toMatchObject([{ field: '*', subject: expect.stringMatching(/./) }])
  })

  it('keeps the tables what the log says', () => {
    plan = openTestPlan()
    remove(entity, newRecord(plan, entity))
    newRecord(plan, entity)

    expect(plan.ask('workspace.verify', {})).toMatchObject({ ok: true, value: { isSound: true, findings: [] } })
  })
})

describe('a record of an activity', () => {
  it('goes with the activity when that is deleted, and comes back with it', () => {
    plan = openTestPlan()
    const id = newRecord(plan, 'milestone')

    plan.run('activity.delete', { activityId: plan.activityId })
    const meanwhile = listed('milestone')
    plan.run('history.undo', {})

    expect([meanwhile, listed('milestone')]).toEqual([[], [id]])
  })

  it('is listed alone when only its activity is asked for', () => {
    plan = openTestPlan()
    const { planId, areaId } = plan
    newRecord(plan, 'milestone')
    const other = plan.newActivity(planId, areaId, { reference: 'F-02' })

    expect(valueOf(plan.ask('milestone.list', { planId, activityId: other })).records).toEqual([])
  })

  it('is listed with its activity too when it belongs to it through another', () => {
    plan = openTestPlan()
    const { planId, areaId, activityId } = plan
    const other = plan.newActivity(planId, areaId, { reference: 'F-02' })
    const issueId = newRecord(plan, 'issue')
    const measures = [
      newRecord(plan, 'measure', { issueId, riskId: null }),
      newRecord(plan, 'measure', { riskId: newRecord(plan, 'risk') }),
    ]
    newRecord(plan, 'measure', { riskId: newRecord(plan, 'risk', { activityId: other }) })
    const value = newRecord(plan, 'indicatorValue')
    const idsOf = (name: 'measure.list' | 'indicatorValue.list', ofActivity: Id): readonly Id[] =>
      valueOf(plan.ask(name, { planId, activityId: ofActivity })).records.map(({ id }) => id)

    expect(idsOf('measure.list', activityId)).toEqual(measures)
    expect([idsOf('indicatorValue.list', activityId), idsOf('indicatorValue.list', other)]).toEqual([[value], []])
  })
})
