import type { Day } from '#contract/values'
import { isWindowOpen } from '#domain/periods/current-period'
import { formatAge, formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Period } from './period.ts'

/** When what is said of the period is to be handed in, and how far away that is; null when nobody said. */
export function submissionText({ submission }: Period, today: Day): string | null {
  if (submission === null) return null
  const { opensDay, dueDay } = submission
  if (isWindowOpen(submission, today)) {
    return t('monitoring.handInOpen', { due: formatDay(dueDay), age: formatAge(dueDay, today) })
  }
  if (today < opensDay) return t('monitoring.handInAhead', { opens: formatDay(opensDay), due: formatDay(dueDay) })
  return t('monitoring.handInOver', { due: formatDay(dueDay) })
}
