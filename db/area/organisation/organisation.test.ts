import { afterEach, describe, expect, it } from 'vitest'
import { blank } from '../blank-testing.ts'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

function organisations() {
  return valueOf(plan.ask('organisation.list', {})).organisations
}

function counts() {
  const { work } = valueOf(plan.ask('organisation.work', {}))
  return organisations().map(({ id, abbreviationEn }) => {
    const counted = work.find((each) => each.organisationId === id)
    return [abbreviationEn, counted?.planCount, counted?.activityCount]
  })
}

describe('organisations', () => {
  it('are listed as they were entered', () => {
    plan = openTestPlan()
    const values = { ...blank.organisation, nameZh: '国际刑警组织', functions: ['databases', 'research'] } as const

    const id = plan.newOrganisation({ ...values, functions: ['databases', 'research'] })

    expect(organisations().find((each) => each.id === id)).toEqual({ id, ...values })
  })

  it('are counted in the plans and activities that are still there, once each', () => {
    plan = openTestPlan()
    const { planId, areaId, organisationId, otherOrganisationId } = plan
    const gone = plan.newActivity(planId, areaId, { reference: 'F-02' })
    const goneplan = plan.newPlan()
    const ofGonePlan = plan.newActivity(goneplan, plan.newArea(goneplan))
    plan.newParty(planId, organisationId)
    plan.newParty(goneplan, organisationId)
    for (const activityId of [plan.activityId, gone, ofGonePlan]) plan.newParticipation(activityId, organisationId)

    plan.run('activity.delete', { activityId: gone })
    plan.run('plan.delete', { planId: goneplan })

    expect(counts()).toEqual([
      ['INTERPOL', 1, 1],
      ['UNODC', 0, 0],
    ])
    expect(plan.run('organisation.delete', { organisationId })).toMatchObject({
      ok: false,
      detail: { planCount: 1, activityCount: 1, personCount: 0 },
    })
    expect(plan.run('organisation.delete', { organisationId: otherOrganisationId }).ok).toBe(true)
  })

  it('may lose a name as long as they keep another', () => {
    plan = openTestPlan()
    const organisationId = plan.newOrganisation({ abbreviationRu: 'Интерпол' })

    const answers = (['nameEn', 'abbreviationRu'] as const).map((field) =>
      plan.run('organisation.edit', { organisationId, change: { field, value: null } }),
    )

    expect(answers.map((answer) => answer.ok)).toEqual([true, false])
  })

  it('may be deleted once they have left every plan and activity, and are then unknown', () => {
    plan = openTestPlan()
    const { planId, activityId, organisationId } = plan
    plan.run('party.remove', { partyId: plan.newParty(planId, organisationId) })
    plan.run('participation.remove', { participationId: plan.newParticipation(activityId, organisationId) })

    const deleted = plan.run('organisation.delete', { organisationId })
    const after = [
      plan.run('organisation.edit', { organisationId, change: { field: 'seat', value: 'Lyon' } }),
      plan.run('organisation.delete', { organisationId }),
    ]

    expect(deleted.ok).toBe(true)
    expect(after).toMatchObject(after.map(() => ({ ok: false, code: 'organisation.unknown' })))
    expect(() => plan.newParty(planId, organisationId)).toThrow('organisation.unknown')
    expect(() => plan.newParticipation(activityId, organisationId)).toThrow('organisation.unknown')
  })

  it('are gone from the list once deleted, and back when that is undone', () => {
    plan = openTestPlan()

    plan.run('organisation.delete', { organisationId: plan.organisationId })
    const after = counts()
    plan.run('history.undo', {})

    expect([after.length, counts().length]).toEqual([1, 2])
  })
})
