import type { Rating } from '#contract/vocabulary/monitoring'
import { wordFor } from '#domain/words'
import { currentLanguage } from '../../i18n/translate.ts'

/** A rating in a word. */
export function ratingWord(rating: Rating): string {
  return wordFor(currentLanguage(), 'rating', rating)
}
