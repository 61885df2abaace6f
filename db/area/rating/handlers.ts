import type { ratingOperations } from '#contract/area/rating'
import { done, fail } from '#contract/result'
import type { HandlersOf } from '../../handler.ts'
import { shownToday } from '../shown-today.ts'
import { ratingsOf } from './ratings.ts'
import { slippageOf } from './slippage.ts'

/** Ratings by rule, and what became of the dates. */
export const ratingHandlers: HandlersOf<keyof typeof ratingOperations> = {
  'rating.list': (context, { planId, activityId }) => {
    const plan = context.statements.plan.values(planId)
    if (plan === null) return fail('plan.unknown', { planId })
    return done({ ratings: ratingsOf(context.statements, { planId, plan, activityId, today: shownToday(context) }) })
  },

  'slippage.list': (context, { planId, activityId }) => {
    if (!context.statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    return done(slippageOf(context.statements, { planId, activityId, today: shownToday(context) }))
  },
}
