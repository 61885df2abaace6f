import { useIsReadOnly } from '../api/app-state.tsx'
import { InlineEdit } from './inline-edit.tsx'

type Props = {
  readonly label: string
  readonly value: string
  readonly onSave: (value: string) => Promise<string | null>
  /** What to say to an empty text, where there must be one. */
  readonly missing?: string
  readonly isLong?: boolean
}

/** A text of a record, edited where it stands; an empty one is refused where there must be one. */
export function TextFact({ missing, ...text }: Props) {
  const isReadOnly = useIsReadOnly()
  const save = (value: string): Promise<string | null> =>
    missing !== undefined && value.trim() === '' ? Promise.resolve(missing) : text.onSave(value.trim())
  return <InlineEdit {...text} onSave={save} isReadOnly={isReadOnly} />
}
