import { useAsOf } from '../api/as-of.tsx'
import { formatDay } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'

/** The name of a window, with the day where it shows the past. */
export function useTimedTitle(title: string): string {
  const asOf = useAsOf()
  return asOf === null ? title : t('asOf.title', { title, day: formatDay(asOf.day) })
}
