import type { TestPlan } from './plan-testing.ts'

/** How a declared failure is provoked: sets up what it takes and answers the input. */
export type Provoke = (plan: TestPlan) => object

/** The ways to each failure of an operation, by its code. */
export type Ways = { readonly [code: string]: readonly Provoke[] }

/** The ways to the failures of each operation. */
export type FailureCases = { readonly [name: string]: Ways }

/** The id of nothing. */
export const unknown = '01900000-0000-7000-8000-00000000dead'

/** The day after the day of tests. */
export const tomorrow = '2016-05-24'

/** The part of an edit's input that says what changes. */
export function edited(field: string, value: unknown): object {
  return { change: { field, value } }
}

/** What is left of a plan that was deleted, with everything still in it. */
export function deletedPlan(plan: TestPlan): TestPlan {
  plan.run('plan.delete', { planId: plan.planId })
  return plan
}
