import { useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { flushSync } from 'react-dom'
import { readValue, valueDraft } from '#domain/indicators/read-value'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { formatNumber } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { TextField } from '../../ui/text-field.tsx'
import { cellMark } from './use-cell-moves.ts'
import styles from './grid.module.css'

type Props = {
  readonly at: readonly [row: number, column: number]
  readonly tabIndex: 0 | -1
  /** What the cell holds, such as "Actual value of Q3 2016, Women". */
  readonly label: string
  readonly value: number | null
  readonly onSave: (value: number | null) => Promise<string | null>
}

/** A value of a grid: Enter, F2 or a figure edits it, Enter saves, Escape leaves it as it was, Delete takes it away. */
export function ValueCell({ at, tabIndex, label, value, onSave }: Props) {
  const isReadOnly = useIsReadOnly()
  const [draft, setDraft] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const cell = useRef<HTMLTableCellElement>(null)
  const leave = (): void => {
    // Who has gone on to another cell meanwhile stays there.
    const isHere = cell.current?.contains(document.activeElement) === true
    flushSync(() => {
      setDraft(null)
      setFailure(null)
    })
    // A frame later: the key that saved the value would press the button otherwise.
    if (isHere) requestAnimationFrame(() => cell.current?.querySelector('button')?.focus())
  }
  const save = async (typed: string): Promise<void> => {
    const read = readValue(typed, currentLanguage())
    if (read.kind === 'not-a-number') return setFailure(t('indicators.notANumber'))
    if (read.value === value) return leave()
    const problem = await onSave(read.value)
    if (problem === null) leave()
    else setFailure(problem)
  }
  const press = (event: KeyboardEvent): void => {
    if (isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Delete' || event.key === 'Backspace') void save('')
    else if (event.key === 'F2') setDraft(valueDraft(value, currentLanguage()))
    else if (/^[\d٠-٩-]$/.test(event.key)) setDraft(event.key)
    else return
    event.preventDefault()
  }
  if (draft !== null) {
    return (
      <Editor {...{ cell, label, draft, failure }} onDraft={setDraft} onSave={() => void save(draft)} onLeave={leave} />
    )
  }
  return (
    <td ref={cell} className={styles.value}>
      <button
        type="button"
        className={styles.cell}
        tabIndex={tabIndex}
        {...cellMark(...at)}
        aria-label={`${label}: ${value === null ? t('indicators.noData') : formatNumber(value)}`}
        onClick={() => !isReadOnly && setDraft(valueDraft(value, currentLanguage()))}
        onKeyDown={press}
      >
        {value === null ? <span className={styles.untold}>–</span> : formatNumber(value)}
      </button>
    </td>
  )
}

type EditorProps = {
  readonly cell: RefObject<HTMLTableCellElement | null>
  readonly label: string
  readonly draft: string
  readonly failure: string | null
  readonly onDraft: (typed: string) => void
  readonly onSave: () => void
  readonly onLeave: () => void
}

function Editor({ cell, label, draft, failure, onDraft, onSave, onLeave }: EditorProps) {
  return (
    <td ref={cell} className={styles.editing}>
      <TextField
        label={label}
        isLabelHidden
        autoFocus
        value={draft}
        onChange={onDraft}
        failure={failure}
        onBlur={onSave}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onSave()
          if (key === 'Escape') onLeave()
        }}
      />
    </td>
  )
}
