import type { activityOperations } from '#contract/area/activity'
import type { EntityValues } from '#contract/entity/table'
import { done, fail } from '#contract/result'
import type { Id } from '#contract/values'
import type { CommandContext, HandlersOf } from '../../handler.ts'
import { referenceOf } from './participation-handlers.ts'

type SelectionName = Extract<keyof typeof activityOperations, `selection.${string}`>

/** What is in a year's focus, and what was left for later. */
export const selectionHandlers: HandlersOf<SelectionName> = {
  'selection.set': (context, { id, selection }) => {
    const { statements, write, about } = context
    const { activityId, year, decision, reason } = selection
    const activity = statements.activity.head(activityId)
    if (activity === null) return fail('activity.unknown', { activityId })
    if (decision === 'deferred' && reason.trim() === '') return fail('selection.reason-missing', { year })
    about(activity.reference)
    const known = statements.activity.selectionOf(activityId, year)
    if (known === null) return done({ id: write.create('selection', id, { ...selection, criteriaMet: null }) })
    decideAgain(context, known, selection)
    return done({ id: known })
  },

  'selection.judge': ({ statements, write, about }, { selectionId, criteriaMet }) => {
    const values = statements.activity.selection(selectionId)
    if (values === null) return fail('selection.unknown', { selectionId })
    const planId = statements.record.planOf('selection', selectionId)
    const foreign = (criteriaMet ?? []).find((id) => statements.record.planOf('criterion', id) !== planId)
    if (foreign !== undefined) return fail('criterion.unknown', { criterionId: foreign })
    about(referenceOf(statements, values.activityId))
    write.set('selection', selectionId, 'criteriaMet', criteriaMet)
    return done({})
  },

  'selection.remove': ({ statements, write, about }, { selectionId }) => {
    const values = statements.activity.selection(selectionId)
    if (values === null) return fail('selection.unknown', { selectionId })
    about(referenceOf(statements, values.activityId))
    write.remove('selection', selectionId)
    return done({})
  },
}

/** A second decision for the same year is the same record with other values, so that its history stays together. */
function decideAgain(
  { write }: CommandContext,
  id: Id,
  selection: Omit<EntityValues<'selection'>, 'criteriaMet'>,
): void {
  write.set('selection', id, 'decision', selection.decision)
  write.set('selection', id, 'reason', selection.reason)
  write.set('selection', id, 'carriedFromYear', selection.carriedFromYear)
  write.set('selection', id, 'provenance', selection.provenance)
}
