import { Day, LongText } from '../values.ts'
import { Rating } from '../vocabulary/monitoring.ts'
import { z } from '../zod.ts'

/** A rating given against the rule's, with the sentence that says why, and the day it was given. */
export const RatingOverride = z.strictObject({ rating: Rating, reason: LongText.min(1), day: Day })
export type RatingOverride = z.infer<typeof RatingOverride>

const Days = z.int().min(0).max(3_660)
const Percent = z.int().min(0).max(100)

/** From when on an activity is rated amber or red. A red limit lies at or beyond the amber one; see `domain/rating/thresholds.ts`. */
export const RatingThresholds = z.strictObject({
  /** Days that an end or a milestone is late, or has been moved: amber from the first, red from the second. */
  amberDelayDays: Days,
  redDelayDays: Days,
  /** Days without a note. */
  amberSilenceDays: Days,
  redSilenceDays: Days,
  /** Percentage of the way from baseline to target that is reached: amber below the first, red below the second. */
  amberIndicatorPercent: Percent,
  redIndicatorPercent: Percent,
  /** Percentage of the required funding that is not available: amber from the first, red from the second. */
  amberUnmetPercent: Percent,
  redUnmetPercent: Percent,
  /** Days before a date that it counts as due soon. */
  dueSoonDays: Days,
})
export type RatingThresholds = z.infer<typeof RatingThresholds>
