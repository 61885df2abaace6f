import type { selectionOperations } from '#contract/area/selection'
import { done, fail } from '#contract/result'
import { unfinishedOf } from '#domain/selection/year-selection'
import type { HandlersOf } from '../../handler.ts'

/** The focus of a plan's years as a whole. */
export const yearSelectionHandlers: HandlersOf<keyof typeof selectionOperations> = {
  'selection.list': ({ statements }, { planId, activityId }) => {
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    const { record } = statements
    const isOfAll = activityId === null
    const records = isOfAll ? record.ofPlan('selection', planId) : record.ofActivity('selection', planId, activityId)
    return done({ records: [...records] })
  },

  'selection.carryOver': ({ statements, write, about }, { planId, fromYear, toYear }) => {
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    const activities = statements.record
      .ofPlan('activity', planId)
      .map(({ id, status }) => ({ id, status: status.status }))
    const decisions = statements.record.ofPlan('selection', planId)
    const unfinished = unfinishedOf(activities, decisions, { fromYear, toYear })
    if (unfinished.length === 0) return fail('selection.nothing-unfinished', { fromYear, toYear })
    about(String(toYear))
    for (const { id } of unfinished) {
      write.create('selection', null, {
        activityId: id,
        year: toYear,
        decision: 'chosen',
        // Why it was chosen then says nothing of why it is now; the earlier decision keeps it.
        reason: '',
        carriedFromYear: fromYear,
        criteriaMet: null,
        provenance: null,
      })
    }
    return done({ count: unfinished.length })
  },
}
