import { query } from '../define.ts'
import { entityNames } from '../entity/table.ts'
import { Day, Id } from '../values.ts'
import { z } from '../zod.ts'

/** A question of this table, put to a plan as it stood. */
export const PastQuestion = z.strictObject({ name: z.string().max(60), input: z.json() })
export type PastQuestion = z.infer<typeof PastQuestion>

/** Why a plan cannot be shown as of a day, or a question not be put to it. */
export const pastFailures = ['past.before-plan', 'past.in-future', 'past.not-answered'] as const

export const pastOperations = {
  /**
   * Answers a question about a plan as the plan stood at the end of a day, from the operations dated up to then. The value is the
   * question's own answer, good or failed. Inside it, today is that day.
   */
  'plan.asOf': query({
    runs: 'db',
    reads: entityNames,
    input: z.strictObject({ planId: Id, day: Day, question: PastQuestion }),
    output: z.json(),
    failures: ['plan.unknown', ...pastFailures],
  }),
} as const
