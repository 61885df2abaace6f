import { Day, Id, Line } from '../values.ts'
import { z } from '../zod.ts'

/** Something that wants attention, put off until a day. */
export const snoozeFields = {
  planId: Id,
  /** Which line of the list: what is the matter, and with which record (see `attentionKey` in domain). */
  key: z.string().min(1).max(200),
  untilDay: Day,
  reason: Line.nullable(),
} as const
