import type { RatingReason } from '#contract/area/rating'
import { reasonValues } from '#domain/rating/reason-values'
import { currentLanguage, t } from './translate.ts'

/** Why the rule proposes a rating, as a sentence with the figures that say it. */
export function ratingReasonText(reason: RatingReason): string {
  return t(`reason.${reason.code}`, reasonValues(reason, currentLanguage()))
}
