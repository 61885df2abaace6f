import type { RatingReason } from '#contract/area/rating'
import type { Language } from '#contract/vocabulary'
import { dayText } from '../day-text.ts'

/** What the sentence of a reason is filled in with; what a reason does not tell, its sentence does not name. */
export function reasonValues(reason: RatingReason, language: Language) {
  const untold = { days: 0, title: '', percent: 0 }
  return { ...untold, ...reason, day: 'day' in reason ? dayText(reason.day, language) : '' }
}
