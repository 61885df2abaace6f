import { afterEach, expect, it } from 'vitest'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord } from '../record/drafts-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

const everything = { entity: null, personId: null, fromDay: null, toDay: null, before: null, limit: 20 } as const

it('the history of an activity tells of its milestones, what was moved and from where', () => {
  plan = openTestPlan()
  const { activityId } = plan
  const milestoneId = newRecord(plan, 'milestone', { title: 'Joint workshop', plannedDay: '2016-06-01' })
  const value = { day: '2016-07-01', reason: 'funding', explanation: 'The grant came late.' } as const
  plan.run('milestone.edit', { milestoneId, change: { field: 'revisedDay', value } })

  const { entries } = valueOf(plan.ask('history.list', { planId: null, activityId, ...everything }))

  expect(entries[0]).toMatchObject({
    entity: 'milestone',
    row: milestoneId,
    field: 'revisedDay',
    from: null,
    to: value,
    subject: 'Joint workshop',
    activityId,
    activityReference: 'F-01',
  })
  expect(entries[1]).toMatchObject({ entity: 'milestone', field: '*', subject: 'Joint workshop' })
})

it('the history of an activity keeps the milestone that was deleted from it, and knows nothing of others', () => {
  plan = openTestPlan()
  const { planId, areaId, activityId } = plan
  const milestoneId = newRecord(plan, 'milestone')
  newRecord(plan, 'milestone', { activityId: plan.newActivity(planId, areaId, { reference: 'F-02' }) })
  plan.run('milestone.delete', { milestoneId })

  const { entries, total } = valueOf(plan.ask('history.list', { planId: null, activityId, ...everything }))

  expect(entries.map(({ entity, field }) => `${entity} ${field}`)).toEqual([
    'milestone deleted',
    'milestone *',
    'activity *',
  ])
  expect(total).toBe(3)
})

it('a milestone is found by the words of its title and deliverable', () => {
  plan = openTestPlan()
  const recordId = newRecord(plan, 'milestone', { title: 'Joint workshop', deliverable: 'A list of border posts' })
  const found = (text: string) => valueOf(plan.ask('search.find', { text, planId: null, limit: 10 })).records

  expect(found('border posts')).toMatchObject([{ entity: 'milestone', recordId, activityId: plan.activityId }])
  expect(found('workshop')).toHaveLength(1)
  plan.run('milestone.delete', { milestoneId: recordId })
  expect(found('workshop')).toEqual([])
})

it('a milestone that was deleted is back after undo, under the name people call it', () => {
  plan = openTestPlan()
  const { planId } = plan
  const milestoneId = newRecord(plan, 'milestone', { title: 'Joint workshop' })
  const titles = (): readonly string[] =>
    valueOf(plan.ask('milestone.list', { planId, activityId: null })).records.map(({ title }) => title)
  plan.run('milestone.delete', { milestoneId })
  const deleted = titles()
  const { undo } = valueOf(plan.ask('history.undoState', {}))
  plan.run('history.undo', {})

  expect(undo).toEqual({ command: 'milestone.delete', field: null, subject: 'Joint workshop' })
  expect([deleted, titles()]).toEqual([[], ['Joint workshop']])
})
