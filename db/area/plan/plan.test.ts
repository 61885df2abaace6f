import type { Provenance } from '#contract/entity/provenance'
import { afterEach, describe, expect, it } from 'vitest'
import { blank } from '../blank-testing.ts'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'

const derived: Provenance = { kind: 'derived', source: 'https://unodc.org', fields: [] }

let plan: TestPlan
afterEach(() => plan.close())

describe('a plan', () => {
  it('is told with its parties, counts and years', () => {
    plan = openTestPlan()
    const { planId, activityId, organisationId, otherOrganisationId } = plan
    const second = plan.newParty(planId, otherOrganisationId, { position: 2 })
    const first = plan.newParty(planId, organisationId, { position: 1, functions: ['databases'] })
    plan.newActivity(planId, plan.areaId, { reference: 'F-02', provenance: derived })
    const gone = plan.newActivity(planId, plan.areaId, { reference: 'F-03', provenance: derived })
    plan.newNote(planId, { provenance: derived })
    plan.newNote(planId, { activityId })
    plan.newNote(planId, { activityId: gone })
    plan.newSelection(activityId, { year: 2017 })
    plan.newSelection(activityId, { year: 2016, decision: 'deferred', reason: 'No funds.' })
    plan.newSelection(gone, { year: 2018 })
    plan.run('activity.delete', { activityId: gone })
    plan.run('note.delete', { noteId: plan.newNote(planId) })
    plan.run('selection.remove', { selectionId: plan.newSelection(activityId, { year: 2019 }) })

    expect(valueOf(plan.ask('plan.get', { planId }))).toEqual({
      id: planId,
      ...blank.plan,
      currency: null,
      ratingThresholds: null,
      parties: [
        { id: first, organisationId, ...blank.party, position: 1, functions: ['databases'] },
        { id: second, organisationId: otherOrganisationId, ...blank.party, position: 2 },
      ],
      activityCount: 2,
      provenanceCounts: [
        { kind: 'derived', count: 2 },
        { kind: 'entered', count: 2 },
      ],
      selectionYears: [2016, 2017],
    })
  })

  it('is listed with its organisations in their order, the current and newest first', () => {
    plan = openTestPlan()
    const { planId, organisationId, otherOrganisationId } = plan
    plan.newParty(planId, otherOrganisationId, { position: 1 })
    plan.newParty(planId, organisationId, { position: 0 })
    const older = plan.newPlan({ periodStart: '2013' })
    const past = plan.newPlan({ state: 'historical', periodStart: '2020' })
    plan.run('plan.delete', { planId: plan.newPlan() })

    const { plans } = valueOf(plan.ask('plan.list', {}))

    expect(plans.map(({ id }) => id)).toEqual([planId, older, past])
    expect(plans[0]).toMatchObject({ activityCount: 1, organisationIds: [organisationId, otherOrganisationId] })
  })

  it('is edited field by field, its period checked together', () => {
    plan = openTestPlan()
    const { planId } = plan

    const answers = [
      plan.run('plan.edit', { planId, change: { field: 'periodEnd', value: '2016' } }),
      plan.run('plan.edit', { planId, change: { field: 'periodStart', value: '2016-12-31' } }),
      plan.run('plan.edit', { planId, change: { field: 'periodStart', value: '2017-01' } }),
    ]

    expect(answers.map((answer) => answer.ok)).toEqual([true, true, false])
    expect(valueOf(plan.ask('plan.get', { planId }))).toMatchObject({ periodStart: '2016-12-31', periodEnd: '2016' })
  })

  it('takes everything in it away when deleted, and brings it back when that is undone', () => {
    plan = openTestPlan()
    const { planId, activityId } = plan
    const before = valueOf(plan.ask('activity.list', { planId }))

    plan.run('plan.delete', { planId })
    const meanwhile = [plan.ask('activity.get', { activityId }).ok, plan.ask('activity.list', { planId }).ok]
    plan.run('history.undo', {})

    expect(meanwhile).toEqual([false, false])
    expect(valueOf(plan.ask('activity.list', { planId }))).toEqual(before)
  })
})

describe('a party', () => {
  it('is edited and removed, and may then be added again', () => {
    plan = openTestPlan()
    const { planId, organisationId } = plan
    const partyId = plan.newParty(planId, organisationId)
    expect(valueOf(plan.ask('history.undoState', {})).undo).toMatchObject({ command: 'party.add', subject: 'INTERPOL' })

    plan.run('party.edit', { partyId, change: { field: 'contribution', value: 'Databases.' } })
    const edited = valueOf(plan.ask('plan.get', { planId })).parties
    plan.run('party.remove', { partyId })
    const again = plan.newParty(planId, organisationId)

    expect(edited).toMatchObject([{ id: partyId, contribution: 'Databases.' }])
    expect(valueOf(plan.ask('plan.get', { planId })).parties).toMatchObject([{ id: again }])
  })
})
