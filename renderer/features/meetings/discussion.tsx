import { useEffect, useRef, useState } from 'react'
import type { Ref } from 'react'
import { t } from '../../i18n/translate.ts'
import { showToast } from '../../ui/toast-store.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { discussionDraftOf, keepDiscussion, useDiscussionDraft } from './discussion-drafts.ts'

/** Long enough not to save every word, short enough that a power cut loses little of what was said. */
const pauseMs = 1_500

type Save = (text: string) => Promise<string | null>
type Props = {
  /** What it is said on: an item, or the meeting. */
  readonly id: string
  readonly label: string
  readonly value: string
  readonly inputRef: Ref<HTMLTextAreaElement>
  readonly onSave: Save
}

/** What is said while it is said: saved at every pause, when the field is left, and when another item is gone to. */
export function Discussion({ id, label, value, inputRef, onSave }: Props) {
  const { text, change, failure, save } = useKeptText(id, value, onSave)
  return (
    <TextArea
      label={label}
      isLabelHidden
      placeholder={t('meetings.writeDiscussion')}
      value={text}
      onChange={change}
      onBlur={save}
      failure={failure}
      rows={3}
      inputRef={inputRef}
    />
  )
}

function useKeptText(id: string, value: string, onSave: Save) {
  const [failure, setFailure] = useState<string | null>(null)
  const draft = useDiscussionDraft(id)
  const text = draft?.text ?? value
  useEffect(() => {
    // What is stored has caught up, and is followed from here: it may be undone.
    if (draft?.text === value && draft.sent === value) keepDiscussion(id, null)
  }, [id, draft, value])
  const latest = useRef(onSave)
  useEffect(() => {
    latest.current = onSave
  })
  useEffect(() => {
    const timer = setTimeout(() => void saveDraft(id, latest.current).then(setFailure), pauseMs)
    return () => clearTimeout(timer)
  }, [id, text])
  useEffect(
    () => () => {
      // Gone to another item: the field that would show the failure is no more.
      void saveDraft(id, latest.current).then((problem) => {
        if (problem === null) return
        showToast({ kind: 'failed', text: `${problem} “${discussionDraftOf(id)?.text ?? ''}”`, action: null })
      })
    },
    [id],
  )
  return {
    text,
    change: (next: string): void => keepDiscussion(id, { text: next, sent: draft?.sent ?? value }),
    failure,
    save: () => void saveDraft(id, onSave).then(setFailure),
  }
}

/** Sends what has not been sent; answers null, or why it was not saved: it is then sent again at the next pause. */
async function saveDraft(id: string, send: Save): Promise<string | null> {
  const draft = discussionDraftOf(id)
  if (draft === null || draft.text === draft.sent) return null
  keepDiscussion(id, { text: draft.text, sent: draft.text })
  const problem = await send(draft.text)
  const now = discussionDraftOf(id)
  const isNewest = now === null || now.sent === draft.text
  if (problem !== null && isNewest) keepDiscussion(id, { text: now?.text ?? draft.text, sent: draft.sent })
  return problem
}
