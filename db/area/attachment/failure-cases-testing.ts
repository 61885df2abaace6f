import { deletedPlan, edited, tomorrow, unknown } from '../provoke-testing.ts'
import type { FailureCases } from '../provoke-testing.ts'
import { draft, theRecord } from '../record/drafts-testing.ts'
import { changed, made, madeTooLate, recordCases } from '../record/failure-cases-testing.ts'
import { storedFile } from './stored-file-testing.ts'

const ofNothing = { noteId: null, milestoneId: null, documentId: null, meetingId: null }

const ofRecords: FailureCases = recordCases('attachment', edited('caption', 'New'), {
  create: {
    'plan.unknown': [made('attachment', { planId: unknown }), madeTooLate('attachment')],
    'note.unknown': [made('attachment', { ...ofNothing, noteId: unknown })],
    'milestone.unknown': [made('attachment', { ...ofNothing, milestoneId: unknown })],
    'document.unknown': [made('attachment', { ...ofNothing, documentId: unknown })],
    'meeting.unknown': [made('attachment', { ...ofNothing, meetingId: unknown })],
    'attachment.of-one': [
      made('attachment', ofNothing),
      (plan) => draft(plan, 'attachment', { milestoneId: theRecord(plan, 'milestone') }),
    ],
    'attachment.bytes-missing': [
      (plan) => draft(plan, 'attachment', { file: { ...storedFile(plan, 'sent'), sha256: '0'.repeat(64) } }),
    ],
    'attachment.in-future': [made('attachment', { day: tomorrow })],
  },
  edit: { 'attachment.in-future': [changed('attachment', {}, 'day', tomorrow)] },
})

/** Every declared failure of files that give evidence. */
export const attachmentFailureCases: FailureCases = {
  ...ofRecords,
  'evidence.list': { 'plan.unknown': [() => ({ planId: unknown }), (plan) => ({ planId: deletedPlan(plan).planId })] },
  'evidence.of': {
    'plan.unknown': [
      ({ activityId }) => ({ planId: unknown, subject: { kind: 'activity', id: activityId } }),
      (plan) => ({ planId: deletedPlan(plan).planId, subject: { kind: 'activity', id: plan.activityId } }),
    ],
  },
}
