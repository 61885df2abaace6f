import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

type Props = {
  readonly label: string
  readonly draft: string
  readonly failure: string | null
  readonly isLong: boolean
  readonly onDraft: (text: string) => void
  readonly onSave: () => void
  readonly onStop: () => void
}

type Key = { readonly key: string; readonly ctrlKey?: boolean; readonly metaKey?: boolean }

/** The field of an `InlineEdit` while it is edited. */
export function InlineEditor({ label, draft, failure, isLong, onDraft, onSave, onStop }: Props) {
  const press = (event: Key): void => {
    if (event.key === 'Escape') onStop()
    if (event.key === 'Enter' && (!isLong || event.ctrlKey === true || event.metaKey === true)) onSave()
  }
  const shared = {
    label,
    isLabelHidden: true,
    autoFocus: true,
    value: draft,
    onChange: onDraft,
    failure,
    onKeyDown: press,
    onBlur: onSave,
  }
  // Text with lines keeps its lines, whatever the field was meant for.
  return isLong || draft.includes('\n') ? <TextArea {...shared} /> : <TextField {...shared} />
}
