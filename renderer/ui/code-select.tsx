import type { CodeOf, Vocabulary } from '#domain/words/shape'
import { codeWord } from '../i18n/words.ts'
import type { FieldProps } from './field.tsx'
import { Select } from './select.tsx'

type Props<Name extends Vocabulary> = FieldProps & {
  readonly vocabulary: Name
  readonly codes: readonly (CodeOf<Name> & string)[]
  readonly value: CodeOf<Name> & string
  readonly onChange: (code: CodeOf<Name> & string) => void
}

/** One code of a vocabulary, chosen by its word. */
export function CodeSelect<Name extends Vocabulary>({ vocabulary, codes, ...select }: Props<Name>) {
  const choices = codes.map((value) => ({ value, label: codeWord(vocabulary, value) }))
  return <Select {...select} choices={choices} />
}
