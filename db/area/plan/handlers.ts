import type { Plan, planOperations } from '#contract/area/plan'
import { done, fail } from '#contract/result'
import type { Id } from '#contract/values'
import { isReversed } from '#domain/days'
import { areReversed } from '#domain/rating/thresholds'
import type { HandlersOf } from '../../handler.ts'
import type { Statements } from '../../statements.ts'
import { partyHandlers } from './party-handlers.ts'

/** Plans and their parties. */
export const planHandlers: HandlersOf<keyof typeof planOperations> = {
  ...partyHandlers,

  'plan.list': ({ statements }) => done({ plans: statements.plan.list() }),

  'plan.get': ({ statements }, { planId }) => {
    const plan = planOf(statements, planId)
    return plan === null ? fail('plan.unknown', { planId }) : done(plan)
  },

  'plan.create': ({ write, about }, { id, plan }) => {
    if (isReversed(plan.periodStart, plan.periodEnd)) return fail('plan.period-reversed')
    about(plan.shortTitle)
    return done({ id: write.create('plan', id, { ...plan, currency: null, ratingThresholds: null }) })
  },

  'plan.edit': ({ statements, write, about }, { planId, change }) => {
    const values = statements.plan.values(planId)
    if (values === null) return fail('plan.unknown', { planId })
    const next = { ...values, [change.field]: change.value }
    if (isReversed(next.periodStart, next.periodEnd)) return fail('plan.period-reversed')
    if (change.field === 'ratingThresholds' && areReversed(change.value)) return fail('rating.thresholds-reversed')
    about(values.shortTitle)
    write.set('plan', planId, change.field, change.value)
    return done({})
  },

  'plan.delete': ({ statements, write, about }, { planId }) => {
    const values = statements.plan.values(planId)
    if (values === null) return fail('plan.unknown', { planId })
    about(values.shortTitle)
    write.remove('plan', planId)
    return done({})
  },
}

/** A plan with what its head shows; null when there is no such plan, or no more. */
export function planOf({ plan }: Statements, id: Id): Plan | null {
  const values = plan.values(id)
  if (values === null) return null
  return {
    id,
    ...values,
    parties: plan.parties(id),
    activityCount: plan.activityCount(id),
    provenanceCounts: plan.provenanceCounts(id),
    selectionYears: plan.selectionYears(id),
  }
}
