import { afterEach, describe, expect, it } from 'vitest'
import type { Id } from '#contract/values'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord } from '../record/drafts-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

const proposalsOf = (meetingId: Id) => valueOf(plan.ask('agenda.propose', { meetingId })).proposals
const item = (title: string) => ({ kind: 'other' as const, title, activityId: null, actionPointId: null })

function titlesOf(meetingId: Id): readonly string[] {
  const { records } = valueOf(plan.ask('agendaItem.list', { planId: plan.planId, activityId: null }))
  const items = records.filter((each) => each.meetingId === meetingId)
  return items.toSorted((one, other) => one.position - other.position).map(({ title }) => title)
}

describe('the agenda that is proposed', () => {
  it('is what is open since the last meeting, seen from the day that is shown', () => {
    plan = openTestPlan()
    const { planId, activityId } = plan
    plan.run('workspace.edit', { change: { field: 'demonstrationDay', value: '2016-05-10' } })
    const last = newRecord(plan, 'meeting', { state: 'held', day: '2016-04-20' })
    const meetingId = newRecord(plan, 'meeting', { day: '2016-05-20' })
    const later = newRecord(plan, 'meeting', { day: '2016-06-20' })
    const open = newRecord(plan, 'actionPoint', { meetingId: last, text: 'Find a room.', dueDay: '2016-05-01' })
    newRecord(plan, 'actionPoint', { meetingId: later, text: 'Of a later meeting' })
    newRecord(plan, 'actionPoint', { meetingId, text: 'Of this meeting' })
    newRecord(plan, 'milestone', { activityId, title: 'Syllabus', plannedDay: '2016-05-05' })
    plan.newNote(planId, { kind: 'issue', day: '2016-04-10', text: 'Before the last meeting' })
    plan.newNote(planId, { kind: 'issue', day: '2016-05-02', text: 'No venue' })
    plan.newNote(planId, { kind: 'issue', day: '2016-05-15', text: 'Not known yet' })

    expect(proposalsOf(meetingId)).toMatchObject([
      { kind: 'carried-over', title: 'Find a room.', actionPointId: open, reasons: [{ days: 9 }] },
      {
        kind: 'overdue',
        activityId,
        reasons: [{ code: 'milestone-overdue', title: 'Syllabus', days: 5 }, { code: 'rated' }],
      },
      { kind: 'decision-wanted', title: 'No venue' },
    ])
  })

  it('has the activities that are rated badly, also where a person said so', () => {
    plan = openTestPlan()
    const { planId, areaId } = plan
    const green = {
      plannedStart: '2016-05-01',
      plannedEnd: '2016-12-31',
      status: { status: 'ongoing', reason: null },
    } as const
    const activityId = plan.newActivity(planId, areaId, { reference: 'F-02', title: 'Twinning', ...green })
    plan.newNote(planId, { activityId, day: '2016-05-20' })
    const meetingId = newRecord(plan, 'meeting')
    const before = proposalsOf(meetingId).filter((each) => each.activityId === activityId)
    const override = { rating: 'red' as const, reason: 'The partner left.', day: '2016-05-23' }
    valueOf(plan.run('activity.overrideRating', { activityId, override }))

    const after = proposalsOf(meetingId).filter((each) => each.activityId === activityId)

    expect([before, after]).toMatchObject([[], [{ kind: 'at-risk', reasons: [{ code: 'rated', rating: 'red' }] }]])
  })

  it('is taken in one act, which is undone in one', () => {
    plan = openTestPlan()
    const last = newRecord(plan, 'meeting', { state: 'held', day: '2016-04-20' })
    const meetingId = newRecord(plan, 'meeting')
    newRecord(plan, 'actionPoint', { meetingId: last, text: 'Find a room.' })
    newRecord(plan, 'actionPoint', { meetingId: last, text: 'Find trainers.' })
    const items = proposalsOf(meetingId).map(({ kind, title, activityId, actionPointId }) => {
      return { kind, title, activityId, actionPointId }
    })

    valueOf(plan.run('agenda.add', { meetingId, items }))
    const taken = titlesOf(meetingId)
    const left = proposalsOf(meetingId)
    plan.run('history.undo', {})

    expect([taken, left]).toEqual([['Find a room.', 'Find trainers.'], []])
    expect([titlesOf(meetingId), proposalsOf(meetingId).length]).toEqual([[], 2])
  })
})

describe('an item of the agenda', () => {
  it('goes to another place, with the rest in their order, and comes back in one step', () => {
    plan = openTestPlan()
    const meetingId = newRecord(plan, 'meeting')
    const { ids } = valueOf(plan.run('agenda.add', { meetingId, items: ['a', 'b', 'c'].map(item) }))

    plan.run('agenda.move', { agendaItemId: ids[2] ?? '', toIndex: 0 })
    const moved = titlesOf(meetingId)
    plan.run('agenda.add', { meetingId, items: [item('d')] })
    const longer = titlesOf(meetingId)
    plan.run('history.undo', {})
    plan.run('history.undo', {})

    expect([moved, longer, titlesOf(meetingId)]).toEqual([
      ['c', 'a', 'b'],
      ['c', 'a', 'b', 'd'],
      ['a', 'b', 'c'],
    ])
  })

  it('leaves the agendas of other meetings alone', () => {
    plan = openTestPlan()
    const meetingId = newRecord(plan, 'meeting')
    const other = newRecord(plan, 'meeting', { title: 'Second review' })
    plan.run('agenda.add', { meetingId: other, items: [item('x'), item('y')] })
    const { ids } = valueOf(plan.run('agenda.add', { meetingId, items: [item('a'), item('b')] }))

    plan.run('agenda.move', { agendaItemId: ids[0] ?? '', toIndex: 9 })

    expect([titlesOf(meetingId), titlesOf(other)]).toEqual([
      ['b', 'a'],
      ['x', 'y'],
    ])
  })
})
