import { wordFor } from '#domain/words'
import type { CodeOf, Vocabulary } from '#domain/words/shape'
import { currentLanguage } from '../i18n/translate.ts'
import { QuietSelect } from './quiet-select.tsx'

type Props<Name extends Vocabulary> = {
  readonly label: string
  readonly vocabulary: Name
  readonly codes: readonly (CodeOf<Name> & string)[]
  readonly value: CodeOf<Name> & string
  readonly onSave: (value: CodeOf<Name> & string) => Promise<string | null>
}

/** A code of a vocabulary by its word, chosen where it stands. */
export function CodeFact<Name extends Vocabulary>({ vocabulary, codes, ...rest }: Props<Name>) {
  const choices = codes.map((value) => ({ value, label: wordFor(currentLanguage(), vocabulary, value) }))
  return <QuietSelect choices={choices} {...rest} />
}
