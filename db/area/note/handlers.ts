import type { noteOperations } from '#contract/area/note'
import { done, fail } from '#contract/result'
import type { Id, PartialDay } from '#contract/values'
import { firstDayOf } from '#domain/days'
import type { HandlersOf, QueryContext } from '../../handler.ts'
import type { Statements } from '../../statements.ts'
import { firstWords } from '#domain/first-words'
import { profileOf } from '../workspace/handlers.ts'

/** Monitoring notes on activities and on plans. */
export const noteHandlers: HandlersOf<keyof typeof noteOperations> = {
  'note.list': ({ statements }, { offset, limit, ...wanted }) => {
    const { planId, activityId } = wanted
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    if (!isOfPlan(statements, activityId, planId)) return fail('activity.unknown', { activityId })
    return done({ notes: statements.note.page(wanted, limit, offset), total: statements.note.count(wanted) })
  },

  'note.create': (context, { id, note, isOwn }) => {
    const { statements, write, about } = context
    const { planId, activityId, day } = note
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    if (!isOfPlan(statements, activityId, planId)) return fail('activity.unknown', { activityId })
    if (isInFuture(context, day)) return fail('note.in-future', { day })
    about(subjectOf(statements, note))
    const authorId = isOwn ? (profileOf(context)?.id ?? null) : null
    return done({ id: write.create('note', id, { ...note, authorId }) })
  },

  'note.edit': (context, { noteId, change }) => {
    const { statements, write, about } = context
    const values = statements.note.values(noteId)
    if (values === null) return fail('note.unknown', { noteId })
    if (change.field === 'day' && isInFuture(context, change.value))
      return fail('note.in-future', { day: change.value })
    about(subjectOf(statements, values))
    write.set('note', noteId, change.field, change.value)
    return done({})
  },

  'note.delete': ({ statements, write, about }, { noteId }) => {
    const values = statements.note.values(noteId)
    if (values === null) return fail('note.unknown', { noteId })
    about(subjectOf(statements, values))
    write.remove('note', noteId)
    return done({})
  },
}

/** Whether every day that it may mean is still to come. */
function isInFuture({ clock }: QueryContext, day: PartialDay): boolean {
  return firstDayOf(day) > clock.today()
}

function isOfPlan({ activity }: Statements, activityId: Id | null, planId: Id): boolean {
  return activityId === null || activity.head(activityId)?.planId === planId
}

function subjectOf({ activity }: Statements, note: { readonly activityId: Id | null; readonly text: string }): string {
  const reference = note.activityId === null ? undefined : activity.head(note.activityId)?.reference
  return reference ?? firstWords(note.text)
}
