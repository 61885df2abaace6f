import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord } from '../record/drafts-testing.ts'

let plan: TestPlan
beforeEach(() => {
  plan = openTestPlan()
})
afterEach(() => plan.close())

function facts(focusYear: number | null = null, isHandover = false) {
  return valueOf(plan.ask('report.monitoring', { planId: plan.planId, focusYear, isHandover }))
}

const ofNothing = { noteId: null, milestoneId: null, documentId: null, meetingId: null }

/** Attaches a file to a note on an activity, or on the plan. */
function attach(activityId: string | null, caption: string, day: string): string {
  const noteId = plan.newNote(plan.planId, { activityId })
  newRecord(plan, 'attachment', { ...ofNothing, noteId, caption, day })
  return noteId
}

describe('the evidence of a report', () => {
  it('is the list of the binder, with its numbers', () => {
    attach(plan.activityId, 'Latest', '2016-05-20')
    attach(null, 'First', '2016-05-01')
    const gone = attach(plan.activityId, 'Gone with its note', '2016-05-02')
    attach(plan.activityId, 'Second', '2016-05-10')
    plan.run('note.delete', { noteId: gone })
    const { items } = valueOf(plan.ask('evidence.list', { planId: plan.planId }))

    const told = facts().attachments.map(({ number, caption }) => [number, caption])

    expect(told).toEqual(items.map(({ number, caption }) => [number, caption]))
    expect(told).toEqual([
      [1, 'First'],
      [2, 'Second'],
      [3, 'Latest'],
    ])
  })

  it('keeps the numbers of the plan where a year is in focus', () => {
    const { planId, areaId, activityId } = plan
    plan.newSelection(activityId, { year: 2016 })
    attach(plan.newActivity(planId, areaId, { reference: 'F-02' }), 'Of an activity not in focus', '2016-05-01')
    attach(activityId, 'Of the focus', '2016-05-02')
    attach(null, 'Of the plan', '2016-05-03')

    expect(facts(2016).attachments.map(({ number, caption }) => [number, caption])).toEqual([
      [2, 'Of the focus'],
      [3, 'Of the plan'],
    ])
  })
})

it('tells whom to turn to and what wants attention in a handover, as the screen lists it, and nowhere else', () => {
  const { planId } = plan
  newRecord(plan, 'contact', { email: 'focal.point@example.org' })
  newRecord(plan, 'milestone', { plannedDay: '2016-05-01' })
  const { lines } = valueOf(plan.ask('attention.list', { planId, organisationId: null }))
  const [handover, progress] = [facts(null, true), facts()]

  expect(lines.length).toBeGreaterThan(0)
  expect(handover.attention).toEqual(lines)
  expect(handover.contacts.map(({ email }) => email)).toEqual(['focal.point@example.org'])
  expect([progress.attention, progress.contacts]).toEqual([[], []])
})

it('gives the sums behind the figures of the year in focus, of the activities that are told', () => {
  const { planId, areaId, activityId } = plan
  plan.newSelection(activityId, { year: 2016 })
  const other = plan.newActivity(planId, areaId, { reference: 'F-02' })
  const line = (values: { activityId: string | null; year: number; remark: string }) =>
    newRecord(plan, 'fundingLine', values)
  line({ activityId, year: 2016, remark: 'told' })
  line({ activityId: null, year: 2016, remark: 'of the plan' })
  line({ activityId, year: 2017, remark: 'of another year' })
  line({ activityId: other, year: 2016, remark: 'not in focus' })

  expect(facts(2016).fundingLines.map(({ remark }) => remark)).toEqual(['told', 'of the plan'])
  expect(facts().fundingLines).toHaveLength(4)
})
