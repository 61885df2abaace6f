import { command, query } from '../define.ts'
import { changeOf, GivenId, RequestId, without } from '../edit.ts'
import { partyFields, planFields } from '../entity/plan.ts'
import { Id } from '../values.ts'
import { ProvenanceKind } from '../vocabulary.ts'
import { z } from '../zod.ts'

const Nothing = z.strictObject({})

export const Party = z.strictObject({ id: Id, ...without(partyFields, 'planId') })
export type Party = z.infer<typeof Party>

/** A plan as the sidebar and the lists show it. */
export const PlanLine = z.strictObject({
  id: Id,
  ...without(planFields, 'description', 'ratingThresholds', 'provenance'),
  activityCount: z.int(),
  /** The parties' organisations, in their order. */
  organisationIds: z.array(Id),
})
export type PlanLine = z.infer<typeof PlanLine>

export const Plan = z.strictObject({
  id: Id,
  ...planFields,
  parties: z.array(Party),
  activityCount: z.int(),
  /** Activities and notes of the plan by provenance; "entered" counts what officers wrote themselves. */
  provenanceCounts: z.array(z.strictObject({ kind: ProvenanceKind.or(z.literal('entered')), count: z.int() })),
  /** Every year that any activity was chosen for or deferred from, ascending. */
  selectionYears: z.array(z.int()),
})
export type Plan = z.infer<typeof Plan>

/** Money and ratings are settled when the plan is there. */
const creatable = without(planFields, 'currency', 'ratingThresholds')
const editableParty = without(partyFields, 'planId', 'organisationId')

export const planOperations = {
  'plan.list': query({
    runs: 'db',
    reads: ['plan', 'party', 'activity'],
    input: Nothing,
    output: z.strictObject({ plans: z.array(PlanLine) }),
    failures: [],
  }),
  'plan.get': query({
    runs: 'db',
    reads: ['plan', 'party', 'activity', 'note', 'selection'],
    input: z.strictObject({ planId: Id }),
    output: Plan,
    failures: ['plan.unknown'],
  }),
  'plan.create': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, id: GivenId, plan: z.strictObject(creatable) }),
    output: z.strictObject({ id: Id }),
    failures: ['plan.period-reversed'],
  }),
  'plan.edit': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, planId: Id, change: changeOf(planFields) }),
    output: Nothing,
    failures: ['plan.unknown', 'plan.period-reversed', 'rating.thresholds-reversed'],
  }),
  'plan.delete': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, planId: Id }),
    output: Nothing,
    failures: ['plan.unknown'],
  }),
  'party.add': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, id: GivenId, party: z.strictObject(partyFields) }),
    output: z.strictObject({ id: Id }),
    failures: ['plan.unknown', 'organisation.unknown', 'party.exists'],
  }),
  'party.edit': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, partyId: Id, change: changeOf(editableParty) }),
    output: Nothing,
    failures: ['party.unknown'],
  }),
  'party.remove': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, partyId: Id }),
    output: Nothing,
    failures: ['party.unknown'],
  }),
} as const
