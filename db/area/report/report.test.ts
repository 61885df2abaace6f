import { afterEach, describe, expect, it } from 'vitest'
import type { ReportPeriod } from '#contract/area/report'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord } from '../record/drafts-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

function facts(focusYear: number | null = null, period = { fromDay: '2016-01-01', toDay: '2016-12-31' }) {
  return valueOf(plan.ask('report.facts', { planId: plan.planId, period, focusYear }))
}

describe('the facts of a report', () => {
  it('are what the screens show of the plan', () => {
    plan = openTestPlan()
    const { planId, activityId, organisationId } = plan
    plan.newParticipation(activityId, organisationId)
    plan.newNote(planId, { activityId })
    plan.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: null } })
    const outline = valueOf(plan.ask('outline.get', { planId }))
    const { organisations } = valueOf(plan.ask('organisation.list', {}))
    const notes = { planId, activityId: null, kind: null, fromDay: null, toDay: null, offset: 0, limit: 100 }

    expect(facts()).toEqual({
      plan: valueOf(plan.ask('plan.get', { planId })),
      organisations: organisations.filter(({ id }) => id === organisationId),
      ...outline,
      documents: [],
      activities: [valueOf(plan.ask('activity.get', { activityId }))],
      notes: valueOf(plan.ask('note.list', notes)).notes,
      authorName: 'Ana',
    })
  })

  it('list the activities as the matrix does', () => {
    plan = openTestPlan()
    const { planId, areaId, otherAreaId } = plan
    plan.newActivity(planId, otherAreaId, { reference: 'F-1' })
    for (const reference of ['F-10', 'F-2']) plan.newActivity(planId, areaId, { reference })
    const { activities } = valueOf(plan.ask('activity.list', { planId }))

    expect(facts().activities.map(({ id }) => id)).toEqual(activities.map(({ id }) => id))
  })

  it('name the organisations that are in the plan and no others', () => {
    plan = openTestPlan()
    const { planId, areaId, activityId } = plan
    const [party, former, partner, formerPartner, ofGone] = Array.from({ length: 5 }, () => plan.newOrganisation())
    const gone = plan.newActivity(planId, areaId, { reference: 'F-02' })
    plan.newParty(planId, party ?? '')
    plan.run('party.remove', { partyId: plan.newParty(planId, former ?? '') })
    plan.newParticipation(activityId, partner ?? '')
    plan.run('participation.remove', { participationId: plan.newParticipation(activityId, formerPartner ?? '') })
    plan.newParticipation(gone, ofGone ?? '')
    plan.run('activity.delete', { activityId: gone })

    expect(new Set(facts().organisations.map(({ id }) => id))).toEqual(new Set([party, partner]))
  })

  it('hold only the notes whose day is in the period', () => {
    plan = openTestPlan()
    for (const day of ['2015-12-31', '2015', '2016-01', '2016-03-01']) plan.newNote(plan.planId, { day })

    const { notes } = facts(null, { fromDay: '2016-01-15', toDay: '2016-02-28' })

    expect(notes.map(({ day }) => day)).toEqual(['2016-01'])
  })

  it('hold what was written in the round of the period after its end, and nothing else of that time', () => {
    plan = openTestPlan()
    const { planId, areaId, activityId } = plan
    const quarter = { fromDay: '2016-01-01', toDay: '2016-03-31' }
    const periodId = newRecord(plan, 'reportingPeriod', { kind: 'quarter', range: quarter })
    const other = plan.newActivity(planId, areaId, { reference: 'F-02' })
    const note = (id: string | null, day: string, text: string) => plan.newNote(planId, { activityId: id, day, text })
    newRecord(plan, 'roundEntry', { periodId, outcome: 'updated', day: '2016-04-08' })
    newRecord(plan, 'roundEntry', { periodId, activityId: other, outcome: 'no-change', day: '2016-04-08' })
    note(activityId, '2016-03-30', 'In the period')
    note(activityId, '2016-04-07', 'Before the round')
    note(activityId, '2016-04-08', 'In the round')
    note(activityId, '2016-04-09', 'After the round')
    note(other, '2016-04-08', 'Of what the round found unchanged')
    note(null, '2016-04-08', 'Of the plan')
    const textsOf = (period: ReportPeriod): string[] => facts(null, period).notes.map(({ text }) => text)

    expect(textsOf(quarter)).toEqual(['In the round', 'In the period'])
    expect(textsOf({ ...quarter, toDay: '2016-04-30' }).filter((text) => text === 'In the round')).toHaveLength(1)
    expect(textsOf({ fromDay: '2016-03-01', toDay: '2016-03-31' })).toEqual(['In the period'])
  })

  it('of a year in focus are about the activities chosen for it, and the plan as a whole', () => {
    plan = openTestPlan()
    const { planId, areaId, activityId } = plan
    const deferred = plan.newActivity(planId, areaId, { reference: 'F-02' })
    plan.newSelection(activityId, { year: 2016 })
    plan.newSelection(deferred, { year: 2016, decision: 'deferred', reason: 'No funds.' })
    for (const each of [activityId, deferred, null]) plan.newNote(planId, { activityId: each })

    const { activities, notes } = facts(2016)

    expect(activities.map(({ id }) => id)).toEqual([activityId])
    expect(notes.map((note) => note.activityId)).toEqual([null, activityId])
  })
})
