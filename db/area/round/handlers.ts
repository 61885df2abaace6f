import type { roundOperations } from '#contract/area/round'
import { done, fail } from '#contract/result'
import { addDays } from '#domain/days'
import { periodsOf } from '#domain/periods/periods-of-year'
import type { HandlersOf } from '../../handler.ts'

/** The monitoring round of a period, and the periods of a year. */
export const roundHandlers: HandlersOf<keyof typeof roundOperations> = {
  'round.get': ({ statements }, { planId, periodId, scope }) => {
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    const period = statements.record.values('reportingPeriod', periodId)
    if (period === null || period.planId !== planId) return fail('reportingPeriod.unknown', { periodId })
    const { range } = period
    const year = Number(range.toDay.slice(0, 4))
    const focusYear = scope === 'focus' ? year : null
    return done({ year, range, lines: statements.round.lines({ planId, periodId, fromDay: range.fromDay, focusYear }) })
  },

  'round.createPeriods': ({ statements, write, about }, { planId, year, kind, submissionDays }) => {
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    const present = statements.record.ofPlan('reportingPeriod', planId).filter((each) => each.kind === kind)
    const missing = periodsOf(year, kind).filter(
      ({ fromDay, toDay }) => !present.some(({ range }) => range.fromDay <= toDay && fromDay <= range.toDay),
    )
    if (missing.length === 0) return fail('period.overlaps', { year, kind })
    about(String(year))
    const ids = missing.map((range) => {
      const { toDay } = range
      const submission =
        submissionDays === null ? null : { opensDay: addDays(toDay, 1), dueDay: addDays(toDay, submissionDays) }
      return write.create('reportingPeriod', null, { planId, kind, range, submission, name: null, provenance: null })
    })
    return done({ ids })
  },
}
