import type { ReactNode } from 'react'
import { InlineEditor } from './inline-editor.tsx'
import { InlineReader } from './inline-reader.tsx'
import { LinkedText } from './linked-text.tsx'
import { useInlineEdit } from './use-inline-edit.ts'
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
  /** Draws the text otherwise than whole, such as its beginning only. */
  readonly render?: (text: string) => ReactNode
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
  render = isLong ? longText : lineText,
}: Props) {
  const { shown, draft, failure, setDraft, save, leave, button } = useInlineEdit(value, onSave)

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
          onStop={leave}
        />
      </div>
    )
  }
  if (isReadOnly) return <div className={className}>{render(shown)}</div>
  return (
    <InlineReader
      label={label}
      text={shown === '' ? null : render(shown)}
      placeholder={placeholder ?? null}
      className={className}
      button={button}
      onEdit={() => setDraft(shown)}
    />
  )
}

function lineText(text: string): ReactNode {
  return <bdi className={styles.line}>{text}</bdi>
}

function longText(text: string): ReactNode {
  return (
    <bdi className={styles.long}>
      <LinkedText text={text} />
    </bdi>
  )
}
