import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Evidence, EvidenceSubject } from '#contract/area/evidence'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord, theRecord } from '../record/drafts-testing.ts'
import { storedFile } from './stored-file-testing.ts'

let plan: TestPlan
beforeEach(() => {
  plan = openTestPlan()
})
afterEach(() => plan.close())

const ofNothing = { noteId: null, milestoneId: null, documentId: null, meetingId: null }

function listed(): readonly Evidence[] {
  return valueOf(plan.ask('evidence.list', { planId: plan.planId })).items
}

it('numbers the files of a plan by their days, and says what each belongs to', () => {
  const { planId, activityId } = plan
  const noteId = plan.newNote(planId, { activityId, text: 'The first class graduated.' })
  newRecord(plan, 'attachment', { caption: 'Later', day: '2016-05-20' })
  newRecord(plan, 'attachment', { ...ofNothing, noteId, caption: 'Earlier', day: '2016-05-01' })
  newRecord(plan, 'attachment', { ...ofNothing, milestoneId: theRecord(plan, 'milestone'), day: '2016-05-10' })
  newRecord(plan, 'attachment', { ...ofNothing, documentId: plan.newDocument(planId), day: '2016-05-22' })

  expect(
    listed().map(({ number, owner, ownerName, activityReference }) => [
      number,
      owner.kind,
      ownerName,
      activityReference,
    ]),
  ).toEqual([
    [1, 'note', 'The first class graduated.', 'F-01'],
    [2, 'milestone', 'Syllabus', 'F-01'],
    [3, 'meeting', 'First review', null],
    [4, 'document', expect.any(String), null],
  ])
})

it('tells the files of one activity, by its notes and milestones, and of one owner', () => {
  const { planId, areaId, activityId } = plan
  const noteId = plan.newNote(planId, { activityId })
  const elsewhere = plan.newNote(planId, { activityId: plan.newActivity(planId, areaId, { reference: 'F-02' }) })
  newRecord(plan, 'attachment', { caption: 'Of a meeting' })
  newRecord(plan, 'attachment', { ...ofNothing, noteId: elsewhere, caption: 'Of another' })
  newRecord(plan, 'attachment', { ...ofNothing, noteId, caption: 'Of a note' })
  newRecord(plan, 'attachment', { ...ofNothing, milestoneId: theRecord(plan, 'milestone'), caption: 'Of a milestone' })
  const captionsOf = (kind: EvidenceSubject['kind'], id: string): readonly string[] =>
    valueOf(plan.ask('evidence.of', { planId, subject: { kind, id } })).items.map(({ caption }) => caption)

  expect(captionsOf('activity', activityId)).toEqual(['Of a note', 'Of a milestone'])
  expect(captionsOf('note', noteId)).toEqual(['Of a note'])
  expect(captionsOf('meeting', theRecord(plan, 'meeting'))).toEqual(['Of a meeting'])
})

it('leaves out what was deleted with its owner, and brings it back with it', () => {
  const { planId, activityId } = plan
  const noteId = plan.newNote(planId, { activityId })
  newRecord(plan, 'attachment', { ...ofNothing, noteId })
  const milestoneId = theRecord(plan, 'milestone')
  newRecord(plan, 'attachment', { ...ofNothing, milestoneId })

  plan.run('note.delete', { noteId })
  const withoutNote = listed().map(({ owner }) => owner.kind)
  plan.run('activity.delete', { activityId })
  const withoutActivity = listed().length
  plan.run('history.undo', {})
  plan.run('history.undo', {})

  expect([withoutNote, withoutActivity, listed().length]).toEqual([['milestone'], 0, 2])
})

it('tells a file that this copy does not have', () => {
  newRecord(plan, 'attachment', { file: storedFile(plan, 'here') })
  newRecord(plan, 'attachment', { file: storedFile(plan, 'elsewhere') })
  // As after a merge, which brings the record alone.
  plan.database.exec('drop trigger file_is_kept; drop trigger file_part_is_kept')
  plan.database.exec('delete from file_part where length(bytes) = 9; delete from file where size = 9')

  expect(listed().map(({ isHere }) => isHere)).toEqual([true, false])
})

it('shows the evidence of an earlier day with the bytes of today', () => {
  newRecord(plan, 'attachment', { file: storedFile(plan, 'here') })
  const question = { name: 'evidence.list', input: { planId: plan.planId } }

  const past = valueOf(plan.ask('plan.asOf', { planId: plan.planId, day: '2016-05-23', question }))

  expect(past).toMatchObject({ ok: true, value: { items: [{ number: 1, isHere: true }] } })
})
