import { afterEach, describe, expect, it } from 'vitest'
import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import { newRecord } from '../record/drafts-testing.ts'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

function line(values: Partial<EntityValues<'fundingLine'>>): Id {
  return newRecord(plan, 'fundingLine', { donorId: null, ...values })
}

function summary(year: number | null = null) {
  return valueOf(plan.ask('funding.summary', { planId: plan.planId, year }))
}

function setKind(fundingLineId: Id, value: 'committed' | 'received'): void {
  valueOf(plan.run('fundingLine.edit', { fundingLineId, change: { field: 'kind', value } }))
}

const dollars = (amount: number) => ({ amount, currency: 'USD' }) as const

describe('the money of a plan', () => {
  it('is summed by activity, donor, lead and year', () => {
    plan = openTestPlan()
    const { activityId, organisationId, otherOrganisationId } = plan
    plan.newParticipation(activityId, organisationId, { role: 'lead' })
    line({ kind: 'required', money: dollars(500_00) })
    line({ kind: 'received', donorId: otherOrganisationId, money: dollars(200_00) })
    line({ kind: 'required', activityId: null, money: dollars(50_00), year: 2017 })

    const told = summary()

    expect(told).toMatchObject({
      currency: 'USD',
      total: { required: 550_00, available: 200_00, toBeMobilised: 350_00 },
      unassigned: { required: 50_00 },
      activities: [{ activityId, leadIds: [organisationId], required: 500_00, unmetPercent: 60 }],
      donors: [{ donorId: otherOrganisationId, received: 200_00 }],
      leads: [{ leadIds: [organisationId], toBeMobilised: 300_00 }],
      years: [{ year: 2016 }, { year: 2017, required: 50_00 }],
    })
    expect(summary(2017).total.required).toBe(50_00)
  })

  it('moves from pledged to received on one line, is told in its history, and goes back when that is undone', () => {
    plan = openTestPlan()
    const pledge = line({ kind: 'pledged', donorId: plan.organisationId, money: dollars(100_00), day: '2016-05-20' })

    setKind(pledge, 'committed')
    setKind(pledge, 'received')
    const arrived = summary().total
    plan.run('history.undo', {})

    expect([arrived.pledged, arrived.committed, arrived.received, arrived.available]).toEqual([0, 0, 100_00, 100_00])
    expect([summary().total.committed, summary().total.available]).toEqual([100_00, 100_00])
    const filter = { activityId: null, personId: null, fromDay: null, toDay: null, before: null, limit: 10 }
    const { entries } = valueOf(plan.ask('history.list', { planId: plan.planId, entity: 'fundingLine', ...filter }))
    expect(entries.filter(({ field }) => field === 'kind').map(({ to }) => to)).toEqual([
      'committed',
      'received',
      'committed',
    ])
  })

  it('waits for a rate, names it, and is told once it is there', () => {
    plan = openTestPlan()
    const { planId, organisationId } = plan
    plan.run('plan.edit', { planId, change: { field: 'currency', value: 'USD' } })
    const money = { amount: 100_00, currency: 'EUR' } as const
    line({ kind: 'pledged', donorId: organisationId, money, day: '2016-05-20' })

    const before = summary()
    newRecord(plan, 'currencyRate', { rate: { from: 'EUR', to: 'USD', value: '1.12' }, day: '2016-05-20' })

    expect([before.total.available, before.missingRates]).toEqual([
      null,
      [{ from: 'EUR', to: 'USD', day: '2016-05-20', lineCount: 1, canBeEntered: true }],
    ])
    expect([summary().total.available, summary().missingRates]).toEqual([112_00, []])
  })

  it('of an activity that several lead together is told under all of them, and under the lead where there is one', () => {
    plan = openTestPlan()
    const { activityId, organisationId, otherOrganisationId } = plan
    plan.newParticipation(activityId, organisationId, { role: 'co-lead' })
    plan.newParticipation(activityId, otherOrganisationId, { role: 'co-lead' })
    line({ kind: 'required', money: dollars(500_00) })

    const together = summary().leads.map(({ leadIds }) => leadIds)
    const leadId = plan.newOrganisation({ abbreviationEn: 'WCO' })
    plan.newParticipation(activityId, leadId, { role: 'lead' })

    expect(together).toEqual([[organisationId, otherOrganisationId].toSorted()])
    expect(summary().leads.map(({ leadIds }) => leadIds)).toEqual([[leadId]])
  })

  it('leaves out what belongs to a deleted activity, until that is undone', () => {
    plan = openTestPlan()
    line({ kind: 'required', money: dollars(500_00) })

    plan.run('activity.delete', { activityId: plan.activityId })
    const meanwhile = summary().total.required
    plan.run('history.undo', {})

    expect([meanwhile, summary().total.required]).toEqual([0, 500_00])
  })
})
