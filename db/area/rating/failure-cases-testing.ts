import { deletedPlan, unknown } from '../provoke-testing.ts'
import type { FailureCases } from '../provoke-testing.ts'

const unknownPlans = [
  () => ({ planId: unknown, activityId: null }),
  (plan) => ({ planId: deletedPlan(plan).planId, activityId: null }),
] satisfies FailureCases[string][string]

/** Every declared failure of ratings and of the slippage ledger. */
export const ratingFailureCases: FailureCases = {
  'rating.list': { 'plan.unknown': unknownPlans },
  'slippage.list': { 'plan.unknown': unknownPlans },
}
