import type { RatingTrend } from '#contract/area/rating'
import { t } from '../../i18n/translate.ts'
import { ratingWord } from './rating-word.ts'

/** How the ratings of the rounds go, such as "Amber, 3 periods running". */
export function trendText({ rating, runLength, before }: RatingTrend): string {
  const word = ratingWord(rating)
  if (runLength > 1) return t('rating.running', { rating: word, count: runLength })
  return before === null
    ? t('rating.lastRound', { rating: word })
    : t('rating.after', { rating: word, before: ratingWord(before) })
}
