import { afterEach, describe, expect, it } from 'vitest'
import type { ValueOf } from '#contract/types'
import { openTestWorkspace } from '../../testing.ts'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord } from '../record/drafts-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

function ledger(activityId: string | null = null): ValueOf<'slippage.list'> {
  return valueOf(plan.ask('slippage.list', { planId: plan.planId, activityId }))
}

const moved = { reason: 'funding', explanation: 'The grant came late.' } as const

/** The same file on a later day. */
function continueOn(today: string): void {
  const { path } = plan
  plan.workspace.close()
  const clock = { kind: 'fixed', today, now: `${today}T09:00:00.000Z` } as const
  plan = { ...plan, ...openTestWorkspace({ path, clock }) }
}

describe('the slippage ledger', () => {
  it('keeps every move of an end, a start and a milestone, with who moved it and why', () => {
    plan = openTestPlan()
    const { planId, areaId } = plan
    const days = { plannedStart: '2016-06-01', plannedEnd: '2016-09-30' }
    const activityId = plan.newActivity(planId, areaId, { reference: 'F-02', title: 'Training of trainers', ...days })
    const milestoneId = newRecord(plan, 'milestone', { activityId, title: 'Syllabus', plannedDay: '2016-07-01' })
    const person = valueOf(plan.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: null } }))
    plan.run('activity.reviseDate', { activityId, date: 'start', revision: { day: '2016-06-11', ...moved } })
    continueOn('2016-05-24')
    plan.run('activity.reviseDate', { activityId, date: 'end', revision: { day: '2016-10-31', ...moved } })
    continueOn('2016-05-25')
    const revisedDay = { day: '2016-08-01', ...moved }
    plan.run('milestone.edit', { milestoneId, change: { field: 'revisedDay', value: revisedDay } })

    const by = { personId: person.id, personName: 'Ana' }
    const what = { activityId, milestoneId: null, title: 'Training of trainers', ...moved, ...by }
    expect(ledger().moves).toEqual([
      {
        ...what,
        subject: 'milestone',
        milestoneId,
        title: 'Syllabus',
        from: '2016-07-01',
        to: '2016-08-01',
        days: 31,
        at: '2016-05-25T09:00:00.000Z',
      },
      { ...what, subject: 'end', from: '2016-09-30', to: '2016-10-31', days: 31, at: '2016-05-24T09:00:00.000Z' },
      { ...what, subject: 'start', from: '2016-06-01', to: '2016-06-11', days: 10, at: '2016-05-23T09:00:00.000Z' },
    ])
  })

  it('keeps the first move when there is a second, and a change of the plan itself', () => {
    plan = openTestPlan()
    const { activityId } = plan
    plan.run('activity.edit', { activityId, change: { field: 'plannedEnd', value: '2016-06-30' } })
    plan.run('activity.reviseDate', { activityId, date: 'end', revision: { day: '2016-07-31', ...moved } })
    plan.run('activity.reviseDate', { activityId, date: 'end', revision: { day: '2016-09-30', ...moved } })
    continueOn('2016-05-24')
    plan.run('activity.reviseDate', { activityId, date: 'end', revision: null })
    plan.run('activity.edit', { activityId, change: { field: 'plannedEnd', value: '2016-12-31' } })

    const { moves, delays } = ledger(activityId)

    expect(moves.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      ['2016-06-30', '2016-12-31', null],
      ['2016-09-30', '2016-06-30', null],
      ['2016-07-31', '2016-09-30', 'funding'],
      ['2016-06-30', '2016-07-31', 'funding'],
    ])
    expect(delays).toEqual([
      {
        activityId,
        originalDay: '2016-06-30',
        agreedDay: '2016-12-31',
        actualDay: null,
        againstPlan: 184,
        againstAgreed: 0,
      },
    ])
  })

  it('leaves out what was undone on the same day, and shows what was taken back later', () => {
    plan = openTestPlan()
    const { activityId } = plan
    plan.run('activity.edit', { activityId, change: { field: 'plannedEnd', value: '2016-06-30' } })
    plan.run('activity.reviseDate', { activityId, date: 'end', revision: { day: '2016-07-31', ...moved } })
    const made = ledger().moves.length
    plan.run('history.undo', {})
    const undone = ledger().moves.length
    plan.run('history.redo', {})
    continueOn('2016-05-24')
    plan.run('activity.reviseDate', { activityId, date: 'end', revision: null })

    expect([made, undone, ledger().moves.map(({ days }) => days)]).toEqual([1, 0, [-31, 31]])
  })

  it('knows of a move that was made before the record came, but not when', () => {
    plan = openTestPlan()
    newRecord(plan, 'milestone', { plannedDay: '2016-06-01', revisedDay: { day: '2016-07-01', ...moved } })

    expect(ledger().moves).toMatchObject([{ days: 30, reason: 'funding', at: null, personId: null, personName: null }])
  })

  it('counts an end that is overdue up to today, and one that was met to its day', () => {
    plan = openTestPlan()
    const { planId, areaId } = plan
    const late = plan.newActivity(planId, areaId, { reference: 'F-02', plannedEnd: '2016-05-03' })
    const early = plan.newActivity(planId, areaId, {
      reference: 'F-03',
      plannedEnd: '2016-05-30',
      actualEnd: '2016-05-20',
    })

    const { moves, delays } = ledger()

    expect(moves).toEqual([])
    expect(
      delays.map(({ activityId, againstPlan, againstAgreed }) => [activityId, againstPlan, againstAgreed]),
    ).toEqual([
      [late, 20, 20],
      [early, -10, -10],
    ])
  })

  it('leaves out what is deleted', () => {
    plan = openTestPlan()
    const revisedDay = { day: '2016-07-01', ...moved }
    const milestoneId = newRecord(plan, 'milestone', { revisedDay })
    newRecord(plan, 'milestone', { revisedDay })
    plan.run('milestone.delete', { milestoneId })
    const ofTwo = ledger().moves.length
    plan.run('activity.delete', { activityId: plan.activityId })

    expect([ofTwo, ledger().moves.length]).toEqual([1, 0])
  })
})
