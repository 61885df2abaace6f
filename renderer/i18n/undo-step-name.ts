import type { UndoStep } from '#contract/area/history'
import { entityNames } from '#contract/entity/table'
import type { EntityName } from '#contract/entity/table'
import { currentLanguage, t } from './translate.ts'
import { fieldWordOf, codeWord } from './words.ts'

/** Known by their activity or organisation: its name alone would say that it was itself made or deleted. */
const namedByOwner: ReadonlySet<EntityName> = new Set([
  'note',
  'participation',
  'roundEntry',
  'fundingLine',
  'contribution',
])

/** What a step of undo or redo changed, in words: "status of F-03". */
export function undoStepName({ command, field, ...step }: UndoStep): string {
  const [area, verb] = command.split('.')
  const entity = entityNames.find((each) => each === area)
  const isNamedByOwner = entity !== undefined && namedByOwner.has(entity)
  const subject = isNamedByOwner ? `${step.subject} · ${lowerFirst(entityWord(entity))}` : step.subject
  if (field !== null && entity !== undefined) {
    return t('undo.edited', { field: lowerFirst(fieldWordOf(entity, field)), subject })
  }
  if (command === 'profile.set') return t('undo.profile')
  if (verb === 'setStatus') return t('undo.status', { subject })
  if (verb === 'reviseDate') return t('undo.date', { subject })
  if (area === 'selection') return t('undo.focus', { subject })
  if (command === 'round.createPeriods') return t('undo.periods', { subject })
  if (verb === 'create') return t('undo.created', { subject })
  if (verb === 'delete') return t('undo.deleted', { subject })
  if (verb === 'add') return t('undo.added', { subject })
  if (verb === 'remove') return t('undo.removed', { subject })
  return t('undo.changed', { subject })
}

function entityWord(entity: EntityName): string {
  return codeWord('entity', entity)
}

function lowerFirst(word: string): string {
  return word.slice(0, 1).toLocaleLowerCase(currentLanguage()) + word.slice(1)
}
