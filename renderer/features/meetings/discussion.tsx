import { useEffect, useRef, useState } from 'react'
import type { Ref } from 'react'
import { t } from '../../i18n/translate.ts'
import { showToast } from '../../ui/toast-store.ts'
import { TextArea } from '../../ui/text-area.tsx'

/** Long enough not to save every word, short enough that a power cut loses little of what was said. */
const pauseMs = 1_500

type Save = (text: string) => Promise<string | null>
type Props = {
  readonly label: string
  readonly value: string
  readonly inputRef: Ref<HTMLTextAreaElement>
  readonly onSave: Save
}

/** What is said while it is said: saved at every pause, when the field is left, and when another item is gone to. */
export function Discussion({ label, value, inputRef, onSave }: Props) {
  const [draft, setDraft] = useState(value)
  const { failure, save } = useKeptText(draft, value, onSave)
  return (
    <TextArea
      label={label}
      isLabelHidden
      placeholder={t('meetings.writeDiscussion')}
      value={draft}
      onChange={setDraft}
      onBlur={save}
      failure={failure}
      rows={3}
      inputRef={inputRef}
    />
  )
}

function useKeptText(draft: string, value: string, onSave: Save) {
  const [failure, setFailure] = useState<string | null>(null)
  const kept = useRef(value)
  const latest = useRef({ draft, onSave })
  useEffect(() => {
    latest.current = { draft, onSave }
  })
  const save = async (): Promise<string | null> => {
    const { draft: text, onSave: send } = latest.current
    if (text === kept.current) return null
    const before = kept.current
    kept.current = text
    const problem = await send(text)
    if (problem !== null) kept.current = before
    return problem
  }
  const latestSave = useRef(save)
  useEffect(() => {
    const timer = setTimeout(() => void latestSave.current().then(setFailure), pauseMs)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(
    () => () => {
      // Gone to another item: the field that would show the failure is no more.
      void latestSave.current().then((problem) => {
        if (problem === null) return
        showToast({ kind: 'failed', text: `${problem} “${latest.current.draft}”`, action: null })
      })
    },
    [],
  )
  return { failure, save: () => void save().then(setFailure) }
}
