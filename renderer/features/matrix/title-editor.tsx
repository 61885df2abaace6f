import { useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { InlineEditor } from '../../ui/inline-editor.tsx'
import { showToast } from '../../ui/toast-store.ts'
import type { MatrixRow } from './matrix-row.ts'
import styles from './title-editor.module.css'

type Props = {
  readonly row: MatrixRow
  /** Answers null when it was saved, else the sentence that says why not. */
  readonly onSave: (title: string) => Promise<string | null>
  /** `here`: the keyboard goes on in the grid; `elsewhere`: it has gone where the officer pressed. */
  readonly onDone: (next: 'here' | 'elsewhere') => void
}

/** The title of a row while it is edited. Leaving it saves; Escape does not. */
export function TitleEditor({ row, onSave, onDone }: Props) {
  const [draft, setDraft] = useState(row.line.title)
  const [failure, setFailure] = useState<string | null>(null)
  const latest = useRef({ draft, title: row.line.title, isOpen: true, onSave })
  latest.current = { ...latest.current, draft, title: row.line.title, onSave }

  const close = (next: 'here' | 'elsewhere'): void => {
    latest.current.isOpen = false
    onDone(next)
  }
  const save = async (): Promise<void> => {
    if (!latest.current.isOpen) return
    const next = document.activeElement?.closest('[data-title-editor]') === null ? 'elsewhere' : 'here'
    if (draft === row.line.title) return close(next)
    if (draft.trim() === '') return setFailure(t('matrix.titleMissing'))
    // Closed while it is saved, so that leaving the field does not save a second time.
    latest.current.isOpen = false
    const problem = await onSave(draft)
    latest.current.isOpen = problem !== null
    setFailure(problem)
    if (problem === null) onDone(next)
  }
  // Typed text is not lost when the grid goes away in the middle of it.
  useEffect(
    () => () => {
      const { draft: text, title, isOpen, onSave: saveLater } = latest.current
      if (!isOpen || text === title || text.trim() === '') return
      void saveLater(text).then((problem) => {
        if (problem !== null) showToast({ kind: 'failed', text: `${problem} “${text}”`, action: null })
      })
    },
    [],
  )
  return (
    <div className={styles.editor} data-title-editor>
      <InlineEditor
        label={t('matrix.editing', { field: t('matrix.newActivityTitle'), reference: row.line.reference })}
        draft={draft}
        failure={failure}
        isLong={false}
        onDraft={setDraft}
        onSave={() => void save()}
        onStop={() => close('here')}
      />
    </div>
  )
}
