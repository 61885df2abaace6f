import { query } from '../define.ts'
import { without } from '../edit.ts'
import { snoozeFields } from '../entity/attention.ts'
import { criterionFields } from '../entity/plan.ts'
import { createOf, deleteOf, editOf, listOf } from '../record-operations.ts'
import { Day, Id } from '../values.ts'
import { AttentionKind } from '../vocabulary/attention.ts'
import { z } from '../zod.ts'

/** Something that wants attention, with what a list shows of it. */
export const Attention = z.strictObject({
  /** Tells it from every other; what a snooze names. */
  key: z.string(),
  kind: AttentionKind,
  planId: Id,
  planTitle: z.string(),
  recordId: Id,
  activityId: Id.nullable(),
  activityReference: z.string().nullable(),
  /** What people call the record: the activity's title, a milestone's, the first words of an action point. */
  title: z.string(),
  /** The day it turns on. */
  day: Day.nullable(),
  /** Days since that day, negative until it comes; of a round how many activities are missing. */
  count: z.int(),
  /** Null unless it was put off, and that day has not come. */
  snooze: z.strictObject({ id: Id, untilDay: Day, reason: z.string().nullable() }).nullable(),
})
export type Attention = z.infer<typeof Attention>

/** The most that one list holds; how many there are in all is told besides. */
export const maximumAttention = 500

/** What wants attention, what of it was put off, and what a year's focus is chosen by. */
export const attentionOperations = {
  /**
   * What wants attention in a plan, or in every current plan of the workspace, the most urgent first. What was put off comes last.
   */
  'attention.list': query({
    runs: 'db',
    reads: [
      'workspace',
      'plan',
      'activity',
      'selection',
      'participation',
      'note',
      'milestone',
      'reportingPeriod',
      'roundEntry',
      'indicator',
      'indicatorValue',
      'fundingLine',
      'currencyRate',
      'actionPoint',
      'contribution',
      'risk',
      'issue',
      'measure',
      'snooze',
      'person',
    ],
    input: z.strictObject({
      planId: Id.nullable(),
      /** Only what an organisation leads or answers for; null: all. */
      organisationId: Id.nullable(),
    }),
    output: z.strictObject({
      lines: z.array(Attention).max(maximumAttention),
      total: z.int(),
      /** How many lines of each kind there are in all, without those that were put off. */
      counts: z.array(z.strictObject({ kind: AttentionKind, count: z.int() })),
    }),
    failures: ['plan.unknown'],
  }),

  'snooze.list': listOf(snoozeFields, ['snooze']),
  'snooze.create': createOf('snooze', snoozeFields, ['plan.unknown']),
  'snooze.edit': editOf('snooze', without(snoozeFields, 'planId', 'key'), []),
  'snooze.delete': deleteOf('snooze'),

  'criterion.list': listOf(criterionFields, ['criterion']),
  'criterion.create': createOf('criterion', criterionFields, ['plan.unknown']),
  'criterion.edit': editOf('criterion', without(criterionFields, 'planId'), []),
  'criterion.delete': deleteOf('criterion'),
} as const
