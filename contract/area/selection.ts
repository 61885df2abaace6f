import { command } from '../define.ts'
import { RequestId } from '../edit.ts'
import { selectionFields } from '../entity/activity.ts'
import { listOf } from '../record-operations.ts'
import { Id, Year } from '../values.ts'
import { z } from '../zod.ts'

/** The decisions about the focus of a plan's years, beside those about one activity in `activity.ts`. */
export const selectionOperations = {
  'selection.list': listOf(selectionFields, ['selection']),
  /** Chooses for a year all that was in the focus of an earlier one, is not finished, and has not been decided about: in one step. */
  'selection.carryOver': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, planId: Id, fromYear: Year, toYear: Year }),
    output: z.strictObject({ count: z.int() }),
    failures: ['plan.unknown', 'selection.nothing-unfinished'],
  }),
} as const
