import { fail } from '#contract/result'
import { recordHandlers } from '../record/handlers.ts'

/** The stretches of time that a plan is reported on. Two of one kind never share a day. */
export const periodHandlers = recordHandlers('reportingPeriod', {
  subject: (_, { name, range }) => name ?? range.fromDay,
  fault: ({ statements }, { values, id }) => {
    const { planId, kind, range, submission, name } = values
    if (range.toDay < range.fromDay) return fail('period.reversed')
    if (submission !== null && submission.dueDay < submission.opensDay) return fail('period.submission-reversed')
    if (kind === 'custom' && name === null) return fail('period.name-missing')
    const overlapped = statements.record
      .ofPlan('reportingPeriod', planId)
      .find(
        (each) =>
          each.id !== id &&
          each.kind === kind &&
          each.range.fromDay <= range.toDay &&
          range.fromDay <= each.range.toDay,
      )
    return overlapped === undefined ? null : fail('period.overlaps', { ...overlapped.range })
  },
})
