import { afterEach, describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/types'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'

type Wanted = InputOf<'activity.page'>

let plan: TestPlan
afterEach(() => plan.close())

function page(wanted: Partial<Wanted> = {}) {
  const sort = { by: 'reference', direction: 'ascending' } as const
  const all = { planId: null, status: null, organisationId: null, sort, offset: 0, limit: 100 }
  return valueOf(plan.ask('activity.page', { ...all, ...wanted }))
}

function references(wanted?: Partial<Wanted>): readonly string[] {
  return page(wanted).activities.map(({ reference }) => reference)
}

describe('the matrix', () => {
  it('lists the activities by area, then by reference as people count', () => {
    plan = openTestPlan()
    const { planId, areaId, otherAreaId } = plan
    plan.newActivity(planId, otherAreaId, { reference: 'F-3' })
    for (const reference of ['F-10', 'F-2', 'A-1']) plan.newActivity(planId, areaId, { reference })

    const { activities } = valueOf(plan.ask('activity.list', { planId }))

    expect(activities.map(({ reference }) => reference)).toEqual(['A-1', 'F-01', 'F-2', 'F-10', 'F-3'])
  })

  it('takes no note later than the day a demonstration shows for the last one', () => {
    plan = openTestPlan()
    const { planId, activityId } = plan
    for (const day of ['2016-03-01', '2016-04-02', '2016-05']) plan.newNote(planId, { activityId, day })
    const lastDay = () => valueOf(plan.ask('activity.list', { planId })).activities[0]?.lastNoteDay

    const before = lastDay()
    plan.run('workspace.edit', { change: { field: 'demonstrationDay', value: '2016-04-30' } })

    expect([before, lastDay()]).toEqual(['2016-05', '2016-04-02'])
  })

  it('shows roles with the lead first, the chosen years, and the newest of the notes that are there', () => {
    plan = openTestPlan()
    const { planId, activityId, organisationId, otherOrganisationId } = plan
    const third = plan.newOrganisation()
    plan.run('participation.remove', { participationId: plan.newParticipation(activityId, third) })
    plan.run('selection.remove', { selectionId: plan.newSelection(activityId, { year: 2014 }) })
    plan.run('activity.delete', { activityId: plan.newActivity(planId, plan.areaId, { reference: 'F-02' }) })
    plan.newParticipation(activityId, otherOrganisationId, { role: 'observer' })
    plan.newParticipation(activityId, organisationId, { role: 'lead' })
    plan.newSelection(activityId, { year: 2017 })
    plan.newSelection(activityId, { year: 2016 })
    plan.newSelection(activityId, { year: 2015, decision: 'deferred', reason: 'No funds.' })
    plan.newNote(planId, { activityId, day: '2016-04' })
    plan.newNote(planId, { activityId, day: '2016-03-01' })
    plan.run('note.delete', { noteId: plan.newNote(planId, { activityId, day: '2016-05-01' }) })

    expect(valueOf(plan.ask('activity.list', { planId })).activities).toMatchObject([
      {
        roles: [
          { organisationId, role: 'lead' },
          { organisationId: otherOrganisationId, role: 'observer' },
        ],
        selectedYears: [2016, 2017],
        noteCount: 2,
        lastNoteDay: '2016-04',
      },
    ])
  })

  it('shows an activity as its page and its own answer do', () => {
    plan = openTestPlan()
    const [line] = valueOf(plan.ask('activity.list', { planId: plan.planId })).activities
    const whole = valueOf(plan.ask('activity.get', { activityId: plan.activityId }))

    expect(page().activities).toEqual([line])
    expect(line).toMatchObject({ id: whole.id, reference: whole.reference, status: whole.status.status, roles: [] })
  })
})

describe('a page of activities', () => {
  it('goes by every sort, both ways', () => {
    plan = openTestPlan()
    const { planId, areaId } = plan
    const one = plan.newActivity(planId, areaId, {
      reference: 'B',
      title: 'Älter',
      plannedEnd: '2016-03-01',
      status: { status: 'ongoing', reason: null },
    })
    const two = plan.newActivity(planId, areaId, {
      reference: 'C',
      title: 'border',
      plannedEnd: '2016-01-01',
      actualEnd: '2016-05-01',
      status: { status: 'completed', reason: null },
    })
    plan.newNote(planId, { activityId: one, day: '2016-02-01' })
    plan.newNote(planId, { activityId: two, day: '2016-01-01' })

    const orders = (['reference', 'title', 'status', 'end', 'lastNote'] as const).map((by) =>
      (['ascending', 'descending'] as const).map((direction) => references({ sort: { by, direction } }).join(' ')),
    )

    expect(orders).toEqual([
      ['B C F-01', 'F-01 C B'],
      ['B C F-01', 'F-01 C B'],
      ['F-01 B C', 'C B F-01'],
      ['B C F-01', 'F-01 C B'],
      ['F-01 C B', 'B C F-01'],
    ])
  })

  it('is filtered by plan, status and organisation, alone and together, and counts all that there are', () => {
    plan = openTestPlan()
    const { planId, areaId, organisationId } = plan
    const otherPlan = plan.newPlan()
    const ongoing = { status: 'ongoing', reason: null } as const
    const mine = plan.newActivity(planId, areaId, { reference: 'F-02', status: ongoing })
    const theirs = plan.newActivity(otherPlan, plan.newArea(otherPlan), { reference: 'P-01', status: ongoing })
    for (const activityId of [plan.activityId, mine, theirs]) plan.newParticipation(activityId, organisationId)
    plan.newActivity(planId, areaId, { reference: 'F-03', status: ongoing })

    const wanted: readonly Partial<Wanted>[] = [
      {},
      { planId },
      { status: 'ongoing' },
      { organisationId },
      { planId, status: 'ongoing' },
      { planId, organisationId },
      { status: 'ongoing', organisationId },
      { planId, status: 'ongoing', organisationId },
    ]

    expect(wanted.map((each) => references(each).join(' '))).toEqual([
      'F-01 F-02 F-03 P-01',
      'F-01 F-02 F-03',
      'F-02 F-03 P-01',
      'F-01 F-02 P-01',
      'F-02 F-03',
      'F-01 F-02',
      'F-02 P-01',
      'F-02',
    ])
    expect(wanted.map((each) => page({ ...each, limit: 1 }).total)).toEqual([4, 3, 3, 3, 2, 2, 2, 1])
  })

  it('continues where the last one ended', () => {
    plan = openTestPlan()
    for (const reference of ['F-10', 'F-2', 'F-3']) plan.newActivity(plan.planId, plan.areaId, { reference })

    expect([0, 2, 4].map((offset) => references({ offset, limit: 2 }))).toEqual([['F-01', 'F-2'], ['F-3', 'F-10'], []])
  })

  it('leaves out what is deleted, and what a deleted plan holds', () => {
    plan = openTestPlan()
    const { planId, areaId, organisationId } = plan
    const gonePlan = plan.newPlan()
    const ofGonePlan = plan.newActivity(gonePlan, plan.newArea(gonePlan), { reference: 'P-01' })
    const gone = plan.newActivity(planId, areaId, { reference: 'F-02' })
    const left = plan.newActivity(planId, areaId, { reference: 'F-03' })
    for (const activityId of [plan.activityId, ofGonePlan, gone]) plan.newParticipation(activityId, organisationId)
    const goneOfGonePlan = plan.newActivity(gonePlan, plan.newArea(gonePlan), { reference: 'P-02' })
    plan.run('activity.delete', { activityId: goneOfGonePlan })
    plan.run('participation.remove', { participationId: plan.newParticipation(left, organisationId) })
    plan.run('plan.delete', { planId: gonePlan })
    plan.run('activity.delete', { activityId: gone })

    const counts = [{}, { status: 'planned' as const }, { planId }, { organisationId }, { planId, organisationId }].map(
      (wanted) => [references(wanted).join(' '), page(wanted).total],
    )

    expect(counts).toEqual([
      ['F-01 F-03', 2],
      ['F-01 F-03', 2],
      ['F-01 F-03', 2],
      ['F-01', 1],
      ['F-01', 1],
    ])
    expect(page({ planId: gonePlan })).toEqual({ activities: [], total: 0 })
  })

  it('goes by the newest note that is still there', () => {
    plan = openTestPlan()
    const { planId, areaId, activityId } = plan
    const other = plan.newActivity(planId, areaId, { reference: 'F-02' })
    plan.newNote(planId, { activityId, day: '2016-02-01' })
    plan.newNote(planId, { activityId: other, day: '2016-01-01' })
    plan.run('note.delete', { noteId: plan.newNote(planId, { activityId: other, day: '2016-03-01' }) })

    expect(references({ sort: { by: 'lastNote', direction: 'descending' } })).toEqual(['F-01', 'F-02'])
  })
})
