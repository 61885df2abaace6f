import { blank } from './blank-testing.ts'
import type { TestPlan } from './plan-testing.ts'

/** Inputs of commands that make a record in the test's plan, with the given values instead of the usual. */
export const drafts = {
  activity: ({ planId, areaId }: TestPlan, values: object): object => ({
    id: null,
    activity: { planId, areaId, ...blank.activity, reference: 'F-99', ...values },
  }),
  area: (planId: string): object => ({ id: null, area: { planId, ...blank.area } }),
  focusArea: (planId: string): object => ({ id: null, focusArea: { planId, ...blank.focusArea } }),
  objective: (planId: string): object => ({ id: null, objective: { planId, ...blank.objective } }),
  document: ({ planId }: TestPlan, values: object): object => ({
    id: null,
    document: { planId, ...blank.document, ...values },
  }),
  note: ({ planId }: TestPlan, values: object): object => ({
    id: null,
    isOwn: true,
    note: { planId, activityId: null, ...blank.note, ...values },
  }),
  participation: ({ activityId, organisationId }: TestPlan, values: object): object => ({
    id: null,
    participation: { activityId, organisationId, ...blank.participation, ...values },
  }),
  party: ({ planId, organisationId }: TestPlan, values: object): object => ({
    id: null,
    party: { planId, organisationId, ...blank.party, ...values },
  }),
  selection: ({ activityId }: TestPlan, values: object): object => ({
    id: null,
    selection: { activityId, ...blank.selection, ...values },
  }),
}
