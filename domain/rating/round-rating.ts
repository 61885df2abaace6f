import type { GivenRating } from '#contract/entity/monitoring'
import type { RatingOverride } from '#contract/entity/rating'
import type { Day } from '#contract/values'

/**
 * What a rating given in a round makes of the activity's own: a different one than the proposed stands against the rule with its sentence,
 * an accepted proposal leaves the activity to the rule. A sentence that stands already keeps the day on which it was said.
 */
export function overrideAfterRound(
  given: GivenRating,
  standing: RatingOverride | null,
  today: Day,
): RatingOverride | null {
  if (given.rating === given.proposed) return null
  const reason = given.reason ?? ''
  const isStanding = standing !== null && standing.rating === given.rating && standing.reason === reason
  return isStanding ? standing : { rating: given.rating, reason, day: today }
}
