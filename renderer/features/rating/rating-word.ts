import type { Rating } from '#contract/vocabulary/monitoring'
import { codeWord } from '../../i18n/words.ts'

/** A rating in a word. */
export function ratingWord(rating: Rating): string {
  return codeWord('rating', rating)
}
