import { TextArea } from './text-area.tsx'
import type { TextAreaKey } from './text-area.tsx'

type Props = {
  readonly label: string
  readonly draft: string
  readonly failure: string | null
  readonly isLong: boolean
  readonly onDraft: (text: string) => void
  readonly onSave: () => void
  readonly onStop: () => void
}

/** The field of an `InlineEdit` while it is edited: as wide as there is room, and as high as its text. */
export function InlineEditor({ label, draft, failure, isLong, onDraft, onSave, onStop }: Props) {
  // Text with lines keeps its lines, whatever the field was meant for.
  const hasLines = isLong || draft.includes('\n')
  const press = (event: TextAreaKey): void => {
    // While an input method composes, Enter chooses a word.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onStop()
    if (event.key !== 'Enter' || (hasLines && !event.ctrlKey && !event.metaKey)) return
    event.preventDefault()
    onSave()
  }
  return (
    <TextArea
      label={label}
      isLabelHidden
      autoFocus
      value={draft}
      onChange={(text) => onDraft(hasLines ? text : inOneLine(text))}
      rows={hasLines ? 2 : 1}
      failure={failure}
      onKeyDown={press}
      onBlur={onSave}
    />
  )
}

/** Pasted lines become one, as in any field of one line. */
function inOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ')
}
