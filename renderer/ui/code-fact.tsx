import type { CodeOf, Vocabulary } from '#domain/words/shape'
import { codeWord } from '../i18n/words.ts'
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
  const choices = codes.map((value) => ({ value, label: codeWord(vocabulary, value) }))
  return <QuietSelect choices={choices} {...rest} />
}
