import type { attachmentOperations } from '#contract/area/attachment'
import { fail } from '#contract/result'
import { firstWords } from '#domain/first-words'
import type { HandlersOf } from '../../handler.ts'
import { recordHandlers } from '../record/handlers.ts'

/** Files that give evidence. */
export const attachmentHandlers: HandlersOf<keyof typeof attachmentOperations> = recordHandlers('attachment', {
  subject: (_, { caption }) => firstWords(caption),
  fault: ({ clock, holdsFile }, { values, id }) => {
    const { noteId, milestoneId, documentId, meetingId, day, file } = values
    const owners = [noteId, milestoneId, documentId, meetingId].filter((each) => each !== null)
    if (owners.length !== 1) return fail('attachment.of-one')
    // A record that came by a merge may be ahead of its bytes.
    if (id === null && !holdsFile(file.sha256)) return fail('attachment.bytes-missing')
    return day > clock.today() ? fail('attachment.in-future', { today: clock.today() }) : null
  },
})
