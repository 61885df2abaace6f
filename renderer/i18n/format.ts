import type { Day, Instant, PartialDay } from '#contract/values'
import { civilDay } from '#domain/civil-day'
import { dayText } from '#domain/day-text'
import { daysBetween } from '#domain/days'
import { localeOf } from '#domain/locale'
import { currentLanguage, t } from './translate.ts'

/** A day in the reader's language: `17 Jun 2016`. */
export function formatDay(day: Day): string {
  return dayText(day, currentLanguage())
}

/** A day as exactly as it is known: `17 Jun 2016`, `May 2016` or `2016`. */
export function formatPartialDay(day: PartialDay): string {
  return dayText(day, currentLanguage())
}

/** A moment on the officer's clock: `17 Jun 2016, 09:12`. */
export function formatInstant(instant: Instant): string {
  return `${formatDay(localDayOf(instant))}, ${formatTime(instant)}`
}

/** The time of a moment on the officer's clock: `09:12`. */
export function formatTime(instant: Instant): string {
  const options = { hour: '2-digit', minute: '2-digit', hour12: false } as const
  return new Date(instant).toLocaleTimeString(localeOf(currentLanguage()), options)
}

/** The civil day of a moment on the officer's clock. */
export function localDayOf(instant: Instant): Day {
  return civilDay(new Date(instant))
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

/** Names in a row as the language writes them: `INTERPOL, UNODC`. As units, Russian and Chinese names would stand without a comma. */
export function formatList(names: readonly string[]): string {
  return new Intl.ListFormat(localeOf(currentLanguage()), { type: 'conjunction', style: 'narrow' }).format(names)
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
