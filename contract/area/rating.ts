import { query } from '../define.ts'
import { RatingOverride } from '../entity/rating.ts'
import { Day, Id, Instant } from '../values.ts'
import { DateReason } from '../vocabulary.ts'
import { Rating } from '../vocabulary/monitoring.ts'
import { z } from '../zod.ts'

const Days = z.int()
/** How bad this reason alone makes it: an activity is as bad as the worst of its reasons. */
const rating = Rating.exclude(['green'])

/** Why the rule does not propose green, with the figures that say it. */
export const RatingReason = z.discriminatedUnion('code', [
  /** `planDays` is the delay against the plan, by which it is judged; `days` that against the end last agreed. */
  z.strictObject({ code: z.literal('end-overdue'), rating, day: Day, days: Days, planDays: Days }),
  z.strictObject({ code: z.literal('end-moved'), rating, day: Day, days: Days }),
  z.strictObject({
    code: z.literal('milestone-overdue'),
    rating,
    milestoneId: Id,
    title: z.string(),
    day: Day,
    days: Days,
    planDays: Days,
  }),
  z.strictObject({
    code: z.literal('milestone-moved'),
    rating,
    milestoneId: Id,
    title: z.string(),
    day: Day,
    days: Days,
  }),
  /** How much of what it should have reached by then an indicator has reached. */
  z.strictObject({
    code: z.literal('indicator-behind'),
    rating,
    indicatorId: Id,
    title: z.string(),
    percent: z.int().min(0),
  }),
  z.strictObject({ code: z.literal('silent'), rating, sinceDay: Day, days: Days }),
  z.strictObject({ code: z.literal('funding-unmet'), rating, percent: z.int().min(0).max(100) }),
  z.strictObject({ code: z.literal('suspended'), rating }),
  z.strictObject({ code: z.literal('cancelled'), rating }),
  z.strictObject({ code: z.literal('no-end'), rating }),
])
export type RatingReason = z.infer<typeof RatingReason>

/** How the ratings given in the rounds of consecutive periods go. */
export const RatingTrend = z.strictObject({
  /** The rating given last. */
  rating: Rating,
  /** What was said for it in its round; null when it was the proposed one. */
  reason: z.string().nullable(),
  /** How many periods in a row it has been given, this one among them. */
  runLength: z.int().min(1),
  /** What was given before the run; null when nothing is known of the period before it. */
  before: Rating.nullable(),
  /** Against `before`; null when that or the last rating says nothing of good or bad. */
  direction: z.enum(['better', 'worse']).nullable(),
  /** The last day of the newest rated period. */
  toDay: Day,
})
export type RatingTrend = z.infer<typeof RatingTrend>

/** How an activity stands on the day that is shown. */
export const ActivityRating = z.strictObject({
  activityId: Id,
  /** What a person said, or else what the rule proposes. */
  rating: Rating,
  /** What the rule proposes. */
  proposed: Rating,
  /** The worst first; empty only where green is proposed. */
  reasons: z.array(RatingReason),
  override: RatingOverride.nullable(),
  trend: RatingTrend.nullable(),
  /** The first milestone that is not reached yet, by the day that counts. */
  nextMilestone: z.strictObject({ id: Id, title: z.string(), day: Day, isOverdue: z.boolean() }).nullable(),
  milestoneCounts: z.strictObject({ total: z.int(), reached: z.int(), overdue: z.int(), dueSoon: z.int() }),
})
export type ActivityRating = z.infer<typeof ActivityRating>

/** What was moved: an activity's start or end, or a milestone. */
const slippageSubjects = ['start', 'end', 'milestone'] as const

/** One move of an agreed day. */
export const SlippageMove = z.strictObject({
  subject: z.enum(slippageSubjects),
  activityId: Id,
  milestoneId: Id.nullable(),
  /** The milestone's title, or the activity's. */
  title: z.string(),
  from: Day,
  to: Day,
  /** Positive is later. */
  days: Days,
  /** Null where the planned day itself was changed, or a revision taken back. */
  reason: DateReason.nullable(),
  explanation: z.string().nullable(),
  /** Null for a move that was already made when the record was entered: nobody knows when. */
  at: Instant.nullable(),
  personId: Id.nullable(),
  personName: z.string().nullable(),
})
export type SlippageMove = z.infer<typeof SlippageMove>

/** How late the end of an activity is. */
export const EndDelay = z.strictObject({
  activityId: Id,
  /** The first end that was ever planned. */
  originalDay: Day,
  /** The end agreed last. */
  agreedDay: Day,
  /** When it ended; null while it has not. */
  actualDay: Day.nullable(),
  /** Days against the original plan; an end that is overdue counts up to today. */
  againstPlan: Days,
  /** Days against the end agreed last. */
  againstAgreed: Days,
})
export type EndDelay = z.infer<typeof EndDelay>

const planOrActivity = z.strictObject({
  planId: Id,
  /** Null: of the whole plan. */
  activityId: Id.nullable(),
})

/** Ratings by rule, and what became of the dates. */
export const ratingOperations = {
  /** Every activity of a plan, or one of them, in the order in which they were made. */
  'rating.list': query({
    runs: 'db',
    reads: [
      'workspace',
      'plan',
      'activity',
      'milestone',
      'note',
      'reportingPeriod',
      'roundEntry',
      'indicator',
      'indicatorValue',
      'fundingLine',
      'currencyRate',
    ],
    input: planOrActivity,
    output: z.strictObject({ ratings: z.array(ActivityRating) }),
    failures: ['plan.unknown'],
  }),
  /** Every move of a start, an end or a milestone, newest first; and how late each end is, the latest first. */
  'slippage.list': query({
    runs: 'db',
    reads: ['workspace', 'plan', 'activity', 'milestone', 'person'],
    input: planOrActivity,
    output: z.strictObject({ moves: z.array(SlippageMove), delays: z.array(EndDelay) }),
    failures: ['plan.unknown'],
  }),
} as const
