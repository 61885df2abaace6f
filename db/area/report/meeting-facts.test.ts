import { afterEach, expect, it } from 'vitest'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord } from '../record/drafts-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

it('a decision sheet is made from its meeting alone, and from what was open when it met', () => {
  plan = openTestPlan()
  const { activityId, organisationId, otherOrganisationId } = plan
  plan.newParty(plan.planId, organisationId)
  const earlier = newRecord(plan, 'meeting', { state: 'held', day: '2016-03-01' })
  const meetingId = newRecord(plan, 'meeting', { title: 'Second review', state: 'held', day: '2016-05-01' })
  const later = newRecord(plan, 'meeting', { day: '2016-06-01' })
  const second = newRecord(plan, 'agendaItem', { meetingId, position: 1, activityId })
  const first = newRecord(plan, 'agendaItem', { meetingId, position: 0 })
  newRecord(plan, 'agendaItem', { meetingId: later })
  const decision = newRecord(plan, 'decision', { meetingId })
  const own = newRecord(plan, 'actionPoint', { meetingId, ownerId: otherOrganisationId })
  const open = newRecord(plan, 'actionPoint', { meetingId: earlier })
  const doneSince = newRecord(plan, 'actionPoint', { meetingId: earlier, completion: { day: '2016-05-10', text: '' } })
  newRecord(plan, 'actionPoint', { meetingId: earlier, completion: { day: '2016-04-10', text: '' } })
  newRecord(plan, 'actionPoint', { meetingId: later })

  const facts = valueOf(plan.ask('report.meetingFacts', { meetingId }))

  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
  expect(facts.meeting.title).toBe('Second review')
  expect({
    agenda: idsOf(facts.agenda),
    decisions: idsOf(facts.decisions),
    actionPoints: idsOf(facts.actionPoints),
    earlier: idsOf(facts.earlierActionPoints),
    activities: idsOf(facts.activities),
    organisations: new Set(idsOf(facts.organisations)),
  }).toEqual({
    agenda: [first, second],
    decisions: [decision],
    actionPoints: [own],
    earlier: [open, doneSince],
    activities: [activityId],
    organisations: new Set([organisationId, otherOrganisationId]),
  })
})
