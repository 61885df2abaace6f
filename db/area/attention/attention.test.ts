import { afterEach, describe, expect, it } from 'vitest'
import { newId } from '../../id.ts'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord } from '../record/drafts-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

const clock = { kind: 'fixed', today: '2016-09-30', now: '2016-09-30T09:00:00.000Z' } as const

/** Kind, reference and count of each line. */
function told(organisationId: string | null = null, planId: string | null = plan.planId) {
  const { lines } = valueOf(plan.ask('attention.list', { planId, organisationId }))
  return lines.map(({ kind, activityReference, count }) => [kind, activityReference, count])
}

describe('what wants attention', () => {
  it('tells the whole title of an activity, however long', () => {
    plan = openTestPlan({ clock })
    const title = 'Trafficking in persons and smuggling of migrants: police networks and prosecutors working together'
    plan.newActivity(plan.planId, plan.areaId, { title, reference: 'F-02', plannedEnd: '2016-09-20', status: ongoing })

    const { lines } = valueOf(plan.ask('attention.list', { planId: plan.planId, organisationId: null }))
    expect(lines.find(({ kind }) => kind === 'overdue')?.title).toBe(title)
  })

  it('is told with the activity it concerns, the most urgent first', () => {
    plan = openTestPlan({ clock })
    const { planId, areaId } = plan
    plan.newActivity(planId, areaId, { reference: 'F-02', plannedEnd: '2016-09-20', status: ongoing })
    newRecord(plan, 'milestone', { plannedDay: '2016-10-05' })

    expect(told().filter(([kind]) => kind !== 'silent')).toEqual([
      ['overdue', 'F-02', 10],
      ['milestone-due-soon', 'F-01', -5],
    ])
  })

  it('is told with the activity of the risk or issue that a measure is taken against', () => {
    plan = openTestPlan({ clock })
    const { planId, areaId, organisationId } = plan
    const other = plan.newActivity(planId, areaId, { reference: 'F-02' })
    plan.newParticipation(other, organisationId, { role: 'lead' })
    const late = { dueDay: '2016-09-20', riskId: null, issueId: null }
    newRecord(plan, 'measure', { ...late, riskId: newRecord(plan, 'risk', { activityId: other }) })
    newRecord(plan, 'measure', { ...late, issueId: newRecord(plan, 'issue', { activityId: null }) })
    const measures = (lines: ReturnType<typeof told>) => lines.filter(([kind]) => kind === 'measure-overdue')

    expect(measures(told()).map(([, reference]) => reference)).toEqual(expect.arrayContaining(['F-02', null]))
    expect(measures(told(organisationId))).toHaveLength(2)
    expect(measures(told(plan.otherOrganisationId))).toEqual([['measure-overdue', null, 10]])
  })

  it('goes to the end while it is put off, and comes back on the day', () => {
    plan = openTestPlan({ clock })
    const { planId, areaId } = plan
    const activityId = plan.newActivity(planId, areaId, {
      plannedEnd: '2016-09-20',
      reference: 'F-02',
      status: ongoing,
    })
    newRecord(plan, 'milestone', { plannedDay: '2016-09-25' })
    const snooze = { planId, key: `overdue:${activityId}`, untilDay: '2016-10-10', reason: 'Waiting for Lyon' }
    const { id } = valueOf(plan.run('snooze.create', { id: null, snooze }))

    const { lines, counts } = valueOf(plan.ask('attention.list', { planId, organisationId: null }))
    plan.run('snooze.edit', { snoozeId: id, change: { field: 'untilDay', value: '2016-09-30' } })

    expect(counts.find(({ kind }) => kind === 'overdue')).toBe(undefined)
    expect(counts.find(({ kind }) => kind === 'milestone-overdue')).toEqual({ kind: 'milestone-overdue', count: 1 })
    expect(lines.at(-1)).toMatchObject({
      kind: 'overdue',
      snooze: { id, untilDay: '2016-10-10', reason: 'Waiting for Lyon' },
    })
    expect(told()[0]).toEqual(['overdue', 'F-02', 10])
  })

  it('can be kept to what an organisation leads or answers for', () => {
    plan = openTestPlan({ clock })
    const { planId, areaId, organisationId, otherOrganisationId } = plan
    const mine = plan.newActivity(planId, areaId, { reference: 'F-02', plannedEnd: '2016-09-20', status: ongoing })
    plan.newParticipation(mine, organisationId, { role: 'lead' })
    const theirs = plan.newActivity(planId, areaId, { reference: 'F-03', plannedEnd: '2016-09-10', status: ongoing })
    plan.newParticipation(theirs, organisationId, { role: 'supporting' })
    newRecord(plan, 'actionPoint', { ownerId: otherOrganisationId, dueDay: '2016-09-29' })

    const late = (organisation: string) => told(organisation).filter(([kind]) => String(kind).endsWith('overdue'))
    expect(late(organisationId)).toEqual([['overdue', 'F-02', 10]])
    expect(late(otherOrganisationId)).toEqual([['action-point-overdue', null, 1]])
  })

  it('is gathered from the current plans of the workspace, and from no historical one', () => {
    plan = openTestPlan({ clock })
    const past = plan.newPlan({ state: 'historical' })
    plan.newActivity(past, plan.newArea(past), { plannedEnd: '2016-01-01', reference: 'H-01', status: ongoing })
    const other = plan.newPlan()
    plan.newActivity(other, plan.newArea(other), { plannedEnd: '2016-09-01', reference: 'A-01', status: ongoing })

    expect(told(null, null).filter(([kind]) => kind === 'overdue')).toEqual([['overdue', 'A-01', 29]])
    expect(plan.ask('attention.list', { planId: newId(), organisationId: null })).toMatchObject({
      code: 'plan.unknown',
    })
  })
})

const ongoing = { status: 'ongoing', reason: null } as const
