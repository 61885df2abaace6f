import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../i18n/translate.ts'
import { classes } from './classes.ts'
import { InlineEditor } from './inline-editor.tsx'
import { Icon } from './icon.tsx'
import { showToast } from './toast-store.ts'
import styles from './inline-edit.module.css'

type Props = {
  /** What is edited, such as "Title"; the name of the button and of the field. */
  readonly label: string
  readonly value: string
  /** Saves the text; answers null when it was saved, else the sentence that says why not. */
  readonly onSave: (text: string) => Promise<string | null>
  /** Text of several lines; Enter then makes a line and Ctrl+Enter saves. */
  readonly isLong?: boolean
  /** Shown in place of an empty value, such as "Add a description". */
  readonly placeholder?: string
  readonly isReadOnly?: boolean
  readonly className?: string
}

/**
 * Text that is read first and edited in place. Click, Enter or F2 edit; Escape leaves without changing; leaving the field
 * saves. What was typed is never lost: it stays on a failure, and is saved when the screen goes away.
 */
export function InlineEdit({
  label,
  value,
  onSave,
  isLong = false,
  placeholder,
  isReadOnly = false,
  className,
}: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  // The saved text is shown until the new value arrives, or the old one would flash up between.
  const [saved, setSaved] = useState<{ readonly before: string; readonly text: string } | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  useUnsavedDraft(draft, value, onSave)

  const shown = saved !== null && saved.before === value ? saved.text : value
  const stop = (): void => {
    setDraft(null)
    setFailure(null)
    requestAnimationFrame(() => button.current?.focus())
  }
  const save = async (): Promise<void> => {
    if (draft === null || draft === shown) return stop()
    const text = draft
    const problem = await onSave(text)
    setFailure(problem)
    if (problem !== null) return
    setSaved({ before: value, text })
    setDraft((latest) => (latest === text ? null : latest))
    requestAnimationFrame(() => document.activeElement === document.body && button.current?.focus())
  }

  if (draft !== null) {
    return (
      <div className={className}>
        <InlineEditor
          label={label}
          draft={draft}
          failure={failure}
          isLong={isLong}
          onDraft={setDraft}
          onSave={() => void save()}
          onStop={stop}
        />
      </div>
    )
  }
  if (isReadOnly) return <ReadText className={className} text={shown} isLong={isLong} />
  const edit = (): void => setDraft(shown)
  return (
    // The pointer's short way, which leaves the text selectable; the keyboard has the button inside.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={classes(styles.read, className)} onClick={() => !hasSelection() && edit()}>
      {shown === '' ? (
        <span className={styles.placeholder}>{placeholder ?? t('common.notSet')}</span>
      ) : (
        <bdi className={isLong ? styles.long : styles.line}>{shown}</bdi>
      )}
      <Button
        ref={button}
        className={styles.button ?? ''}
        aria-label={t('common.editField', { field: label })}
        onPress={edit}
        onKeyDown={(event) => event.key === 'F2' && edit()}
      >
        <Icon name="edit" size={14} />
      </Button>
    </div>
  )
}

function ReadText({
  text,
  isLong,
  className,
}: {
  readonly text: string
  readonly isLong: boolean
  readonly className: string | undefined
}) {
  return <bdi className={classes(isLong ? styles.long : styles.line, className)}>{text}</bdi>
}

/** Saves what was typed when the screen goes away in the middle of it. */
function useUnsavedDraft(draft: string | null, value: string, onSave: Props['onSave']): void {
  const latest = useRef({ draft, value, onSave })
  useEffect(() => {
    latest.current = { draft, value, onSave }
  })
  useEffect(
    () => () => {
      const { draft: text, value: before, onSave: save } = latest.current
      if (text === null || text === before) return
      void save(text).then((problem) => {
        if (problem !== null) showToast({ kind: 'failed', text: `${problem} “${text}”`, action: null })
      })
    },
    [],
  )
}

function hasSelection(): boolean {
  return window.getSelection()?.isCollapsed === false
}
