import { deletedPlan, unknown } from '../provoke-testing.ts'
import type { FailureCases } from '../provoke-testing.ts'

const years = { fromYear: 2016, toYear: 2017 }

/** Every declared failure of the focus of a plan's years. */
export const selectionFailureCases: FailureCases = {
  'selection.list': {
    'plan.unknown': [
      () => ({ planId: unknown, activityId: null }),
      (plan) => ({ planId: deletedPlan(plan).planId, activityId: null }),
    ],
  },
  'selection.carryOver': {
    'plan.unknown': [() => ({ planId: unknown, ...years })],
    'selection.nothing-unfinished': [
      ({ planId }) => ({ planId, ...years }),
      ({ planId, activityId, newSelection }) => {
        newSelection(activityId, { year: 2017 })
        return { planId, fromYear: 2017, toYear: 2017 }
      },
    ],
  },
}
