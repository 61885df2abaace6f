import { functions } from '#contract/vocabulary'
import { wordFor } from '#domain/words'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import type { Contact } from './records.ts'

type Functions = Contact['functions']
type Props = { readonly value: Functions; readonly onChange: (value: Functions) => void }

/** What somebody can help with: several of the functions of organisations. */
export function FunctionChoice({ value, onChange }: Props) {
  const choices = functions.map((each) => ({ value: each, label: wordFor(currentLanguage(), 'function', each) }))
  return (
    <FilterMenu
      label={t('meetings.functions')}
      choices={choices}
      chosen={new Set(value)}
      onChange={(chosen) => onChange(functions.filter((each) => chosen.has(each)))}
    />
  )
}
