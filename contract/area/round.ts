import { command, query } from '../define.ts'
import { RequestId } from '../edit.ts'
import { DayRange, GivenRating } from '../entity/monitoring.ts'
import { Day, Id, PartialDay, Year } from '../values.ts'
import { NoteKind, Status } from '../vocabulary.ts'
import { PeriodKind, RoundOutcome } from '../vocabulary/monitoring.ts'
import { z } from '../zod.ts'

/** Which activities a round goes through: the focus of the period's year, or all of the plan. */
export const roundScopes = ['focus', 'all'] as const
export const RoundScope = z.enum(roundScopes)
export type RoundScope = z.infer<typeof RoundScope>

/** What a round has of one activity. */
export const RoundLine = z.strictObject({
  activityId: Id,
  reference: z.string(),
  title: z.string(),
  areaName: z.string(),
  status: Status,
  /** The end that counts now; null when none is agreed. */
  endDay: Day.nullable(),
  /** The newest up to the day that is shown; its text is cut after a few lines. */
  lastNote: z.strictObject({ day: PartialDay, kind: NoteKind, text: z.string() }).nullable(),
  /** Null: not gone through yet. */
  entry: z
    .strictObject({
      id: Id,
      outcome: RoundOutcome,
      rating: GivenRating,
      day: Day,
      authorName: z.string().nullable(),
    })
    .nullable(),
  /** Whether no round of a period that ended later has gone through it: a rating given here is then that of the activity. */
  isNewest: z.boolean(),
  /** The entry of the latest period that ended before this one began. */
  previous: z.strictObject({ periodId: Id, outcome: RoundOutcome, rating: GivenRating }).nullable(),
})
export type RoundLine = z.infer<typeof RoundLine>

/** The monitoring round of a period, and the periods it is held for. */
export const roundOperations = {
  /** Every activity that the round of a period goes through, in the order of the matrix. */
  'round.get': query({
    runs: 'db',
    reads: ['workspace', 'plan', 'area', 'activity', 'selection', 'note', 'reportingPeriod', 'roundEntry', 'person'],
    input: z.strictObject({ planId: Id, periodId: Id, scope: RoundScope }),
    output: z.strictObject({
      /** The year whose focus it is: the one that the period ends in. */
      year: Year,
      range: DayRange,
      lines: z.array(RoundLine),
    }),
    failures: ['plan.unknown', 'reportingPeriod.unknown'],
  }),
  /** Makes the periods of one kind that a year consists of, in one step; those that are there already stay as they are. */
  'round.createPeriods': command({
    runs: 'db',
    input: z.strictObject({
      requestId: RequestId,
      planId: Id,
      year: Year,
      kind: PeriodKind.exclude(['custom']),
      /** What is said of a period may be handed in from the day after it for so many days; null sets no window. */
      submissionDays: z.int().min(1).max(366).nullable(),
    }),
    output: z.strictObject({ ids: z.array(Id) }),
    failures: ['plan.unknown', 'period.overlaps'],
  }),
} as const
