import { maximumAttention } from '#contract/area/attention'
import type { Attention, attentionOperations } from '#contract/area/attention'
import { done, fail } from '#contract/result'
import { attentionKinds } from '#contract/vocabulary/attention'
import { firstWords } from '#domain/first-words'
import type { Id } from '#contract/values'
import type { HandlersOf } from '../../handler.ts'
import type { Statements } from '../../statements.ts'
import { ratingsOf } from '../rating/ratings.ts'
import { recordHandlers } from '../record/handlers.ts'
import { shownToday } from '../shown-today.ts'
import { attentionOfPlan } from './attention-of-plan.ts'

/** What wants attention, what of it was put off, and what a year's focus is chosen by. */
export const attentionHandlers: HandlersOf<keyof typeof attentionOperations> = {
  'attention.list': (context, { planId, organisationId }) => {
    const { statements } = context
    if (planId !== null && !statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    const today = shownToday(context)
    const lines = (planId === null ? currentPlans(statements) : [planId]).flatMap((id) => {
      const plan = statements.plan.values(id)
      if (plan === null) return []
      const ratings = ratingsOf(statements, { planId: id, plan, activityId: null, today })
      return attentionOfPlan(statements, { planId: id, plan, today, ratings, organisationId })
    })
    const ordered = planId === null ? lines.toSorted(byAttention) : lines
    return done({ lines: ordered.slice(0, maximumAttention), total: lines.length, counts: countsOf(lines) })
  },

  ...recordHandlers('snooze', {
    subject: (_, { untilDay }) => untilDay,
    fault: () => null,
  }),
  ...recordHandlers('criterion', { subject: (_, { name }) => firstWords(name), fault: () => null }),
}

/** The order of one plan's list, over several plans. */
function byAttention(a: Attention, b: Attention): number {
  const isPutOff = Number(a.snooze !== null) - Number(b.snooze !== null)
  const order = attentionKinds.indexOf(a.kind) - attentionKinds.indexOf(b.kind)
  return isPutOff || order || b.count - a.count
}

function currentPlans({ plan }: Statements): readonly Id[] {
  return plan.list().flatMap(({ id, state }) => (state === 'current' ? [id] : []))
}

function countsOf(lines: readonly Attention[]): { kind: Attention['kind']; count: number }[] {
  const awake = Map.groupBy(
    lines.filter(({ snooze }) => snooze === null),
    ({ kind }) => kind,
  )
  return [...awake].map(([kind, each]) => ({ kind, count: each.length }))
}
