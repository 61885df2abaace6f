import { t } from '../../i18n/translate.ts'
import { InlineEdit } from '../../ui/inline-edit.tsx'

type Props = {
  readonly year: number | null
  /** Saves the year, or null for none; answers the sentence that says why not. */
  readonly onSave: (year: number | null) => Promise<string | null>
}

/** The year in focus, written as four figures; empty for none. */
export function FocusYearField({ year, onSave }: Props) {
  const save = async (text: string): Promise<string | null> => {
    const written = text.trim()
    if (written === '') return await onSave(null)
    return /^(19|20|21)\d\d$/.test(written) ? await onSave(Number(written)) : t('planEditing.yearWrong')
  }
  return (
    <InlineEdit
      label={t('planEditing.focusYear')}
      value={year === null ? '' : String(year)}
      onSave={save}
      placeholder={t('planEditing.noFocusYear')}
    />
  )
}
