import type { Day, Instant, PartialDay } from '#contract/values'
import { daysBetween, precisionOf } from '#domain/days'
import { currentLanguage, localeOf, t } from './translate.ts'

/** A day in the reader's language: `17 Jun 2016`. */
export function formatDay(day: Day): string {
  return format(day, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** A day as exactly as it is known: `17 Jun 2016`, `May 2016` or `2016`. */
export function formatPartialDay(day: PartialDay): string {
  const precision = precisionOf(day)
  if (precision === 'year') return day
  return precision === 'day' ? formatDay(day) : format(`${day}-01`, { month: 'long', year: 'numeric' })
}

/** A moment on the officer's clock: `17 Jun 2016, 09:12`. */
export function formatInstant(instant: Instant): string {
  const date = new Date(instant)
  const time = date.toLocaleTimeString(localeOf(currentLanguage()), { hour: '2-digit', minute: '2-digit', hour12: false })
  return `${formatDay(localDayOf(instant))}, ${time}`
}

/** The civil day of a moment on the officer's clock. */
export function localDayOf(instant: Instant): Day {
  const date = new Date(instant)
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}

/** How long ago a day was, or how far ahead: `3 days ago`, `in 2 weeks`, `today`. */
export function formatAge(day: Day, today: Day): string {
  const days = daysBetween(today, day)
  if (days === 0) return t('common.today')
  const relative = new Intl.RelativeTimeFormat(localeOf(currentLanguage()), { numeric: 'always' })
  const size = Math.abs(days)
  if (size < 14) return relative.format(days, 'day')
  if (size < 60) return relative.format(Math.trunc(days / 7), 'week')
  if (size < 730) return relative.format(Math.trunc(days / 30.44), 'month')
  return relative.format(Math.trunc(days / 365.25), 'year')
}

/** A whole or decimal number in the reader's language. */
export function formatNumber(number: number): string {
  return new Intl.NumberFormat(localeOf(currentLanguage())).format(number)
}

/** Names in a row as the language writes them: `INTERPOL, UNODC`. */
export function formatList(names: readonly string[]): string {
  return new Intl.ListFormat(localeOf(currentLanguage()), { type: 'unit', style: 'short' }).format(names)
}

/** Orders texts as the reader's language does, figures by their value: F-2 before F-10. */
export function compareText(first: string, second: string): number {
  return new Intl.Collator(currentLanguage(), { numeric: true }).compare(first, second)
}

/** The twelve months by name, as they stand alone. */
export function monthNames(): readonly string[] {
  const names = new Intl.DateTimeFormat(localeOf(currentLanguage()), { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => names.format(new Date(Date.UTC(2016, month, 1))))
}

function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00.000Z`)
  const parts = new Intl.DateTimeFormat(localeOf(currentLanguage()), { ...options, timeZone: 'UTC' }).formatToParts(date)
  // English alone would put the month first or, in the British locale, shorten September to four letters.
  if (currentLanguage() !== 'en') return parts.map((part) => part.value).join('')
  const order = ['day', 'month', 'year']
  const known = parts.filter((part) => order.includes(part.type))
  return known.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type)).map((part) => part.value).join(' ')
}
