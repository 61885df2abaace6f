import { afterEach, describe, expect, it } from 'vitest'
import type { InputOf, ValueOf } from '#contract/types'
import type { Id } from '#contract/values'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord } from '../record/drafts-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

const quarter = (number: 1 | 2): { readonly fromDay: string; readonly toDay: string } =>
  number === 1 ? { fromDay: '2016-01-01', toDay: '2016-03-31' } : { fromDay: '2016-04-01', toDay: '2016-06-30' }

function newPeriod(number: 1 | 2): Id {
  return newRecord(plan, 'reportingPeriod', { kind: 'quarter', range: quarter(number) })
}

function round(periodId: Id, scope: InputOf<'round.get'>['scope'] = 'all'): ValueOf<'round.get'> {
  return valueOf(plan.ask('round.get', { planId: plan.planId, periodId, scope }))
}

describe('the round of a period', () => {
  it('tells of each activity its last note and the end that counts', () => {
    plan = openTestPlan()
    const { planId, activityId } = plan
    plan.newNote(planId, { activityId, day: '2016-04-02', text: 'Older' })
    plan.newNote(planId, { activityId, day: '2016-05-02', kind: 'issue', text: 'Newer' })
    const periodId = newPeriod(2)

    expect(round(periodId)).toMatchObject({
      year: 2016,
      range: quarter(2),
      lines: [
        {
          activityId,
          reference: 'F-01',
          lastNote: { day: '2016-05-02', kind: 'issue', text: 'Newer' },
          entry: null,
          previous: null,
        },
      ],
    })
  })

  it('goes through the focus of the year that the period ends in, or through all', () => {
    plan = openTestPlan()
    const chosen = plan.newActivity(plan.planId, plan.areaId, { reference: 'F-02' })
    plan.newSelection(chosen, { year: 2016 })
    plan.newSelection(plan.activityId, { year: 2015 })
    const periodId = newPeriod(2)

    expect(round(periodId, 'focus').lines.map(({ reference }) => reference)).toEqual(['F-02'])
    expect(round(periodId, 'all').lines.map(({ reference }) => reference)).toEqual(['F-01', 'F-02'])
  })

  it('holds the entry of this period with its author, and the one of the period before', () => {
    plan = openTestPlan()
    plan.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: null } })
    const [first, second] = [newPeriod(1), newPeriod(2)]
    const amber = { rating: 'amber', proposed: 'green', reason: 'The partner is late.' } as const
    newRecord(plan, 'roundEntry', { periodId: first, rating: amber })
    const id = newRecord(plan, 'roundEntry', { periodId: second, outcome: 'updated' })

    const [line] = round(second).lines

    expect(line?.entry).toMatchObject({ id, outcome: 'updated', day: '2016-05-20', authorName: 'Ana' })
    expect(line?.previous).toEqual({ periodId: first, outcome: 'no-change', rating: amber })
    expect(round(first).lines[0]?.previous).toBeNull()
  })

  it('knows of each activity whether a later round has gone through it', () => {
    plan = openTestPlan()
    plan.newActivity(plan.planId, plan.areaId, { reference: 'F-02' })
    const [first, second] = [newPeriod(1), newPeriod(2)]
    newRecord(plan, 'roundEntry', { periodId: second })

    expect(round(first).lines.map(({ isNewest }) => isNewest)).toEqual([false, true])
    expect(round(second).lines.map(({ isNewest }) => isNewest)).toEqual([true, true])
  })

  it('forgets an entry that was deleted, and brings it back with undo', () => {
    plan = openTestPlan()
    const periodId = newPeriod(2)
    const roundEntryId = newRecord(plan, 'roundEntry', { periodId })

    plan.run('roundEntry.delete', { roundEntryId })
    const after = round(periodId).lines[0]?.entry
    plan.run('history.undo', {})

    expect(after).toBeNull()
    expect(round(periodId).lines[0]?.entry?.id).toBe(roundEntryId)
  })
})

describe('the periods of a year', () => {
  const wanted = { year: 2016, kind: 'quarter', submissionDays: 15 } as const
  const ranges = () =>
    valueOf(plan.ask('reportingPeriod.list', { planId: plan.planId, activityId: null })).records.map(
      (each) => each.range,
    )

  it('are made in one step that one undo takes back', () => {
    plan = openTestPlan()

    const made = valueOf(plan.run('round.createPeriods', { planId: plan.planId, ...wanted }))

    expect(made.ids).toHaveLength(4)
    expect(ranges()).toEqual([
      quarter(1),
      quarter(2),
      { fromDay: '2016-07-01', toDay: '2016-09-30' },
      { fromDay: '2016-10-01', toDay: '2016-12-31' },
    ])
    expect(valueOf(plan.run('history.undo', {}))).toMatchObject({ command: 'round.createPeriods', subject: '2016' })
    expect(ranges()).toEqual([])
  })

  it('may be handed in from the day after each, for as many days as are given', () => {
    plan = openTestPlan()

    plan.run('round.createPeriods', { planId: plan.planId, ...wanted, kind: 'year' })

    const [only] = valueOf(plan.ask('reportingPeriod.list', { planId: plan.planId, activityId: null })).records
    expect(only?.submission).toEqual({ opensDay: '2017-01-01', dueDay: '2017-01-15' })
  })

  it('are completed: those that share days with one that is there are not made again', () => {
    plan = openTestPlan()
    newPeriod(2)

    const made = valueOf(plan.run('round.createPeriods', { planId: plan.planId, ...wanted }))

    expect(made.ids).toHaveLength(3)
    expect(ranges()).toHaveLength(4)
  })
})
