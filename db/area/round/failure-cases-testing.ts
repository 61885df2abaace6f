import { deletedPlan, unknown } from '../provoke-testing.ts'
import type { FailureCases } from '../provoke-testing.ts'
import { newRecord } from '../record/drafts-testing.ts'

const quarters = { year: 2016, kind: 'quarter', submissionDays: null } as const

/** Every declared failure of monitoring rounds. */
export const roundFailureCases: FailureCases = {
  'round.get': {
    'plan.unknown': [() => ({ planId: unknown, periodId: unknown, scope: 'all' })],
    'reportingPeriod.unknown': [
      ({ planId }) => ({ planId, periodId: unknown, scope: 'all' }),
      (plan) => ({ planId: plan.newPlan(), periodId: newRecord(plan, 'reportingPeriod'), scope: 'all' }),
    ],
  },
  'round.createPeriods': {
    'plan.unknown': [(plan) => ({ planId: deletedPlan(plan).planId, ...quarters })],
    'period.overlaps': [
      (plan) => {
        plan.run('round.createPeriods', { planId: plan.planId, ...quarters })
        return { planId: plan.planId, ...quarters }
      },
    ],
  },
}
