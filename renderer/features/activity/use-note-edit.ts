import type { Note } from '#contract/area/note'
import type { InputOf } from '#contract/types'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { showFailure } from '../../ui/show-failure.ts'

export type NoteChange = InputOf<'note.edit'>['change']

/** Saves one field of a note; answers null, or why it was not saved. */
export function useNoteEdit({ id: noteId }: Note): (change: NoteChange) => Promise<string | null> {
  const { run } = useCommand('note.edit')
  return async (change) => {
    const field = fieldWord('note', change.field)
    const answer = await run({ noteId, change }, t('activity.noteSaved', { field }))
    return answer.ok ? null : failureText(answer.code)
  }
}

/** Deletes a note, with an Undo for it. */
export function useNoteDeletion({ id: noteId, day }: Note): () => Promise<void> {
  const { run } = useCommand('note.delete')
  return async () => {
    const answer = await run({ noteId }, t('activity.noteDeleted', { day: formatPartialDay(day) }))
    if (!answer.ok) showFailure(answer.code)
  }
}
