import type { EntityName, FieldName } from '#contract/entity/table'
import type { Language } from '#contract/vocabulary'
import { ar } from './words/ar.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { arFields } from './words/fields/ar.ts'
import { enFields } from './words/fields/en.ts'
import { esFields } from './words/fields/es.ts'
import { frFields } from './words/fields/fr.ts'
import { ruFields } from './words/fields/ru.ts'
import { zhFields } from './words/fields/zh.ts'
import { fr } from './words/fr.ts'
import { ru } from './words/ru.ts'
import type { CodeOf, FieldWords, Vocabulary, Words } from './words/shape.ts'
import { zh } from './words/zh.ts'

const words: { readonly [L in Language]: Words } = { en, fr, es, ar, ru, zh }

const fieldWords: { readonly [L in Language]: FieldWords } = {
  en: enFields,
  fr: frFields,
  es: esFields,
  ar: arFields,
  ru: ruFields,
  zh: zhFields,
}

/** The word of a code in a language: `wordFor('fr', 'status', 'ongoing')` is "En cours". */
export function wordFor<Name extends Vocabulary>(language: Language, vocabulary: Name, code: CodeOf<Name>): string {
  // Every code of the vocabulary is a key of its words, which the compiler cannot follow through two generic indexes.
  const wordsOfVocabulary = words[language][vocabulary] as { readonly [Code in CodeOf<Name>]: string }
  return wordsOfVocabulary[code]
}

/** The name of a field of an entity, as histories and forms show it. */
export function fieldWordFor<Entity extends EntityName>(
  language: Language,
  entity: Entity,
  field: FieldName<Entity> | 'deleted',
): string {
  // As in `wordFor`: the field is a key of the entity's words by the type of `FieldWords`.
  const wordsOfEntity = fieldWords[language][entity] as { readonly [Field in FieldName<Entity> | 'deleted']: string }
  return wordsOfEntity[field]
}

/** The name of a field known only as text, as the operation log holds it; the field's own name when no entity has it. */
export function fieldWordForName(language: Language, entity: EntityName, field: string): string {
  return new Map(Object.entries(fieldWords[language][entity])).get(field) ?? field
}
