import { Day, Id, Line, LongText, PartialDay } from '../values.ts'
import { IndicatorDirection, IndicatorMeasure, PeriodKind, Rating, RoundOutcome } from '../vocabulary/monitoring.ts'
import { z } from '../zod.ts'
import { DateRevision } from './activity.ts'
import { MaybeProvenance } from './provenance.ts'

/** A deliverable on the way to an activity's end. */
export const milestoneFields = {
  activityId: Id,
  title: Line,
  /** What is there when it is reached. */
  deliverable: LongText,
  /** The organisation that answers for it. */
  ownerId: Id.nullable(),
  plannedDay: Day,
  revisedDay: DateRevision.nullable(),
  actualDay: Day.nullable(),
  provenance: MaybeProvenance,
} as const

/** First and last day of a stretch of time; both belong to it, and they change as one fact. */
export const DayRange = z.strictObject({ fromDay: Day, toDay: Day })
export type DayRange = z.infer<typeof DayRange>

/** When what is to be said of a period may be handed in. */
export const SubmissionWindow = z.strictObject({ opensDay: Day, dueDay: Day })
export type SubmissionWindow = z.infer<typeof SubmissionWindow>

/** A stretch of time that a plan is reported on; what is handed in for it has dates of its own. */
export const reportingPeriodFields = {
  planId: Id,
  kind: PeriodKind,
  range: DayRange,
  submission: SubmissionWindow.nullable(),
  /** What a custom period is called; others are named by their kind and days. */
  name: Line.nullable(),
  provenance: MaybeProvenance,
} as const

/** A rating as it was given, beside what the rule proposed; a different one needs a sentence. */
export const GivenRating = z.strictObject({ rating: Rating, proposed: Rating, reason: LongText.nullable() })
export type GivenRating = z.infer<typeof GivenRating>

/** What the monitoring round of a period found of one activity. */
export const roundEntryFields = {
  periodId: Id,
  activityId: Id,
  outcome: RoundOutcome,
  rating: GivenRating,
  /** The day on which the officer went through it. */
  day: Day,
  /** Who did; null when the entry quotes a source. */
  authorId: Id.nullable(),
  provenance: MaybeProvenance,
} as const

/** A measured value and the time it was measured at. */
export const Baseline = z.strictObject({ value: z.number(), day: PartialDay.nullable() })
export type Baseline = z.infer<typeof Baseline>

/** A value to be reached, and by when. */
export const Target = z.strictObject({ value: z.number(), day: Day.nullable() })
export type Target = z.infer<typeof Target>

/** What tells whether an activity, or the plan when `activityId` is null, has its effect. */
export const indicatorFields = {
  planId: Id,
  activityId: Id.nullable(),
  title: Line,
  /** What its values count, such as "officers" or "%". */
  unit: Line.max(60),
  direction: IndicatorDirection,
  measure: IndicatorMeasure,
  baseline: Baseline.nullable(),
  target: Target.nullable(),
  /** The categories that its values are given for besides the total, such as "women" and "men". */
  disaggregation: z.array(Line.max(100)).max(20),
  meansOfVerification: LongText,
  provenance: MaybeProvenance,
} as const

/** What an indicator was to reach and did reach in a period. Null is "no data", and never 0. */
export const indicatorValueFields = {
  indicatorId: Id,
  periodId: Id,
  /** One of the indicator's categories; null is the total. */
  category: Line.max(100).nullable(),
  target: z.number().nullable(),
  actual: z.number().nullable(),
  /** Why the actual value is not the target. */
  varianceReason: LongText,
  provenance: MaybeProvenance,
} as const
