import { functions } from '#contract/vocabulary'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import type { Contact } from './records.ts'

type Functions = Contact['functions']
type Props = { readonly value: Functions; readonly onChange: (value: Functions) => void }

/** What somebody can help with: several of the functions of organisations. */
export function FunctionChoice({ value, onChange }: Props) {
  const choices = functions.map((each) => ({ value: each, label: codeWord('function', each) }))
  return (
    <FilterMenu
      label={fieldWord('contact', 'functions')}
      choices={choices}
      chosen={new Set(value)}
      onChange={(chosen) => onChange(functions.filter((each) => chosen.has(each)))}
    />
  )
}
