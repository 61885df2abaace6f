import { afterEach, describe, expect, it } from 'vitest'
import type { EntityValues } from '#contract/entity/table'
import { blank } from '../blank-testing.ts'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

function activity(activityId = plan.activityId) {
  return valueOf(plan.ask('activity.get', { activityId }))
}

function operationCount(): unknown {
  return plan.database.prepare('select count(*) from operation').pluck().get()
}

describe('an activity', () => {
  it('is told with everything of it', () => {
    plan = openTestPlan()
    const { planId, areaId, focusAreaId, objectiveId, organisationId, otherOrganisationId } = plan
    const values: Partial<EntityValues<'activity'>> = {
      focusAreaId,
      objectiveId,
      reference: 'F-02',
      status: { status: 'suspended', reason: 'No funds.' },
      plannedStart: '2016-01-01',
      plannedEnd: '2016-06-30',
      revisedEnd: { day: '2016-09-30', reason: 'funding', explanation: 'Late.' },
      sdgTargets: ['16.4', '16.a'],
      provenance: {
        kind: 'derived',
        source: null,
        fields: [{ field: 'plannedEnd', kind: 'illustrative', source: null }],
      },
    }
    const activityId = plan.newActivity(planId, areaId, values)
    const supporting = plan.newParticipation(activityId, otherOrganisationId, { role: 'supporting' })
    const lead = plan.newParticipation(activityId, organisationId, { role: 'lead', functions: ['databases'] })
    const later = plan.newSelection(activityId, { year: 2017, carriedFromYear: 2016 })
    const earlier = plan.newSelection(activityId, { year: 2016 })

    expect(activity(activityId)).toEqual({
      id: activityId,
      planId,
      areaId,
      ...blank.activity,
      ratingOverride: null,
      ...values,
      participations: [
        { id: lead, organisationId, ...blank.participation, role: 'lead', functions: ['databases'] },
        { id: supporting, organisationId: otherOrganisationId, ...blank.participation, role: 'supporting' },
      ],
      selections: [
        { id: earlier, ...blank.selection, criteriaMet: null },
        { id: later, ...blank.selection, criteriaMet: null, year: 2017, carriedFromYear: 2016 },
      ],
      conflicts: [],
    })
  })

  it('is edited one field at a time, each edit one operation', () => {
    plan = openTestPlan()
    const { activityId, otherAreaId } = plan
    const before = Number(operationCount())

    plan.run('activity.edit', { activityId, change: { field: 'areaId', value: otherAreaId } })
    plan.run('activity.edit', { activityId, change: { field: 'title', value: 'التدريب' } })
    plan.run('activity.edit', { activityId, change: { field: 'sdgTargets', value: ['16.4'] } })
    plan.run('activity.edit', { activityId, change: { field: 'title', value: 'التدريب' } })

    expect(activity()).toMatchObject({ areaId: otherAreaId, title: 'التدريب', sdgTargets: ['16.4'] })
    expect(operationCount()).toBe(before + 3)
  })

  it('keeps a status and its reason as one fact, undone together', () => {
    plan = openTestPlan()
    const { activityId } = plan

    plan.run('activity.setStatus', { activityId, status: { status: 'cancelled', reason: 'The partner withdrew.' } })
    const cancelled = activity().status
    plan.run('history.undo', {})

    expect([cancelled, activity().status]).toEqual([
      { status: 'cancelled', reason: 'The partner withdrew.' },
      { status: 'planned', reason: null },
    ])
  })

  it('has a date revised with its reason, and the revision taken back', () => {
    plan = openTestPlan()
    const { activityId } = plan
    const revision = { day: '2016-09-30', reason: 'staffing', explanation: null } as const
    plan.run('activity.edit', { activityId, change: { field: 'plannedEnd', value: '2016-06-30' } })

    plan.run('activity.reviseDate', { activityId, date: 'end', revision })
    const revised = activity()
    plan.run('activity.reviseDate', { activityId, date: 'end', revision: null })

    expect(revised).toMatchObject({ plannedEnd: '2016-06-30', revisedEnd: revision })
    expect(activity()).toMatchObject({ plannedEnd: '2016-06-30', revisedEnd: null })
  })

  it('names the one that has its reference, which frees it when deleted', () => {
    plan = openTestPlan()
    const { planId, areaId, activityId } = plan
    const other = plan.newActivity(planId, areaId, { reference: 'F-02' })
    const change = { field: 'reference', value: 'F-01' } as const

    const refused = plan.run('activity.edit', { activityId: other, change })
    plan.run('activity.delete', { activityId })
    const allowed = plan.run('activity.edit', { activityId: other, change })

    expect(refused).toMatchObject({ ok: false, detail: { activityId, reference: 'F-01', title: 'Training' } })
    expect(allowed.ok).toBe(true)
  })

  it('may have the reference of an activity in another plan, and keep its own', () => {
    plan = openTestPlan()
    const otherPlan = plan.newPlan()

    const answers = [
      plan.newActivity(otherPlan, plan.newArea(otherPlan), { reference: 'F-01' }),
      plan.run('activity.edit', { activityId: plan.activityId, change: { field: 'reference', value: 'F-01' } }).ok,
    ]

    expect(answers).toEqual([expect.any(String), true])
  })

  it('shows the fields that two copies changed differently', () => {
    plan = openTestPlan()
    plan.database
      .prepare("insert into conflict (entity, row, field) values ('activity', ?, 'title')")
      .run(plan.activityId)

    expect(activity().conflicts).toEqual(['title'])
  })
})

describe('a participation', () => {
  it('is edited and removed, and the organisation may then take part again', () => {
    plan = openTestPlan()
    const { activityId, organisationId } = plan
    const participationId = plan.newParticipation(activityId, organisationId)

    plan.run('participation.edit', { participationId, change: { field: 'role', value: 'lead' } })
    const edited = activity().participations
    plan.run('participation.remove', { participationId })
    const again = plan.newParticipation(activityId, organisationId)

    expect(edited).toMatchObject([{ id: participationId, role: 'lead' }])
    expect(activity().participations).toMatchObject([{ id: again, role: 'implementing' }])
  })
})

describe('a selection', () => {
  it('is decided again for the same year in the same record', () => {
    plan = openTestPlan()
    const first = plan.newSelection(plan.activityId, { year: 2016 })

    const second = plan.newSelection(plan.activityId, { year: 2016, decision: 'deferred', reason: 'No funds.' })

    expect(second).toBe(first)
    expect(activity().selections).toEqual([
      { id: first, ...blank.selection, criteriaMet: null, decision: 'deferred', reason: 'No funds.' },
    ])
  })

  it('is undone back to the first decision', () => {
    plan = openTestPlan()
    const id = plan.newSelection(plan.activityId, { year: 2016 })
    plan.newSelection(plan.activityId, { year: 2016, decision: 'deferred', reason: 'No funds.' })

    plan.run('history.undo', {})

    expect(activity().selections).toEqual([{ id, ...blank.selection, criteriaMet: null }])
  })

  it('is removed, and may then be made again', () => {
    plan = openTestPlan()

    plan.run('selection.remove', { selectionId: plan.newSelection(plan.activityId) })
    const removed = activity().selections
    const again = plan.newSelection(plan.activityId)

    expect(removed).toEqual([])
    expect(activity().selections).toMatchObject([{ id: again }])
  })
})
