import type { EntityName, FieldName } from '#contract/entity/table'
import { fieldWordFor, fieldWordForName, wordFor } from '#domain/words'
import type { CodeOf, Vocabulary } from '#domain/words/shape'
import { currentLanguage } from './translate.ts'

/** The word of a code in the language of the program: `codeWord('status', 'ongoing')` is "Ongoing". */
export function codeWord<Name extends Vocabulary>(vocabulary: Name, code: CodeOf<Name>): string {
  return wordFor(currentLanguage(), vocabulary, code)
}

/** What a field of an entity is called wherever it is shown: in forms, in heads of columns and in histories. */
export function fieldWord<Entity extends EntityName>(entity: Entity, field: FieldName<Entity> | 'deleted'): string {
  return fieldWordFor(currentLanguage(), entity, field)
}

/** As `fieldWord`, of a field known only as text; the field's own name when no entity has it. */
export function fieldWordOf(entity: EntityName, field: string): string {
  return fieldWordForName(currentLanguage(), entity, field)
}
