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

it('tells in a sheet and on an agenda no earlier action point that is protected higher than the meeting', () => {
  plan = openTestPlan()
  const { activityId } = plan
  const open = newRecord(plan, 'meeting', { state: 'held', day: '2016-03-01' })
  const closed = newRecord(plan, 'meeting', { state: 'held', day: '2016-03-02', marking: 'confidential' })
  const plain = newRecord(plan, 'meeting', { day: '2016-05-01' })
  const protectedMeeting = newRecord(plan, 'meeting', { day: '2016-05-02', marking: 'confidential' })
  const told = newRecord(plan, 'actionPoint', { meetingId: open })
  const ofClosed = newRecord(plan, 'actionPoint', { meetingId: closed })
  const ofActivity = newRecord(plan, 'actionPoint', { meetingId: open, activityId })
  valueOf(plan.run('activity.edit', { activityId, change: { field: 'marking', value: 'confidential' } }))

  const inSheet = (meetingId: string) =>
    valueOf(plan.ask('report.meetingFacts', { meetingId })).earlierActionPoints.map(({ id }) => id)
  const onAgenda = (meetingId: string) =>
    valueOf(plan.ask('agenda.propose', { meetingId })).proposals.flatMap(({ actionPointId }) => actionPointId ?? [])

  expect([new Set(inSheet(plain)), new Set(onAgenda(plain))]).toEqual([new Set([told]), new Set([told])])
  const all = new Set([told, ofClosed, ofActivity])
  expect([new Set(inSheet(protectedMeeting)), new Set(onAgenda(protectedMeeting))]).toEqual([all, all])
})
