import { lastDayOf } from '#domain/days'
import { formatPartialDay } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'

/** A day that no month has, such as 30 February. */
export type ImpossibleDay = { readonly month: string; readonly day: number }

/** The day written in the segments of a date field, when there is no such day: the picker itself tells only days that there are. */
export function impossibleDayIn(field: Element): ImpossibleDay | null {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => numberIn(field, part))
  if (year === undefined || month === undefined || day === undefined) return null
  if (year === null || month === null || day === null) return null
  const wanted = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  return day > lastOf(wanted) ? { month: wanted, day } : null
}

/** What is wrong with it, and what to do. */
export function impossibleText({ month, day }: ImpossibleDay): string {
  return t('common.noSuchDay', { day: String(day), month: formatPartialDay(month), last: String(lastOf(month)) })
}

function lastOf(month: string): number {
  return Number(lastDayOf(month).slice(8))
}

/** Null while the segment is empty. */
function numberIn(field: Element, part: string): number | null {
  const text = field.querySelector(`[data-type="${part}"]`)?.getAttribute('aria-valuenow') ?? null
  return text === null ? null : Number(text)
}
