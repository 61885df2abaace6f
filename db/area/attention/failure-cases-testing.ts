import { deletedPlan, edited, unknown } from '../provoke-testing.ts'
import type { FailureCases } from '../provoke-testing.ts'
import { made, madeTooLate, recordCases } from '../record/failure-cases-testing.ts'

/** Every declared failure of what was put off, and of what a year's focus is chosen by. */
export const attentionFailureCases: FailureCases = {
  'attention.list': {
    'plan.unknown': [
      () => ({ planId: unknown, organisationId: null }),
      (plan) => ({ planId: deletedPlan(plan).planId, organisationId: null }),
    ],
  },
  ...recordCases('snooze', edited('untilDay', '2016-07-01'), {
    create: { 'plan.unknown': [made('snooze', { planId: unknown }), madeTooLate('snooze')] },
  }),
  ...recordCases('criterion', edited('name', 'New'), {
    create: { 'plan.unknown': [made('criterion', { planId: unknown }), madeTooLate('criterion')] },
  }),
}
