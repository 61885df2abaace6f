import { without } from '../edit.ts'
import { attachmentFields } from '../entity/attachment.ts'
import { createOf, deleteOf, editOf, listOf } from '../record-operations.ts'

/** Files that give evidence. Their bytes are sent before, in slices (see `file-transfer.ts`). */
export const attachmentOperations = {
  'attachment.list': listOf(attachmentFields, ['attachment', 'note', 'milestone', 'document', 'meeting']),
  'attachment.create': createOf('attachment', attachmentFields, [
    'plan.unknown',
    'note.unknown',
    'milestone.unknown',
    'document.unknown',
    'meeting.unknown',
    'attachment.of-one',
    'attachment.bytes-missing',
    'attachment.in-future',
  ]),
  'attachment.edit': editOf(
    'attachment',
    without(attachmentFields, 'planId', 'noteId', 'milestoneId', 'documentId', 'meetingId', 'file'),
    ['attachment.in-future'],
  ),
  'attachment.delete': deleteOf('attachment'),
} as const
