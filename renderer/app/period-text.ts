import type { PartialDay } from '#contract/values'
import { formatPartialDay } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'

/** A plan's period in words: `from 2016`, `2013 to 2014`; null when neither end is known. */
export function periodText(start: PartialDay | null, end: PartialDay | null): string | null {
  if (start !== null && end !== null) {
    return t('frame.periodBetween', { start: formatPartialDay(start), end: formatPartialDay(end) })
  }
  if (start !== null) return t('frame.periodFrom', { start: formatPartialDay(start) })
  return end === null ? null : t('frame.periodUntil', { end: formatPartialDay(end) })
}
