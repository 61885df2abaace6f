import type { DayRange } from '#contract/entity/monitoring'
import type { Language } from '#contract/vocabulary'
import type { PeriodKind } from '#contract/vocabulary/monitoring'
import { dayText } from '../day-text.ts'
import { lastDayOf } from '../days.ts'
import { localeOf } from '../locale.ts'
import { periodWords } from '../words/periods.ts'
import { periodsOf } from './periods-of-year.ts'

/** What a reporting period is named by. */
export type NamedPeriod = { readonly kind: PeriodKind; readonly range: DayRange; readonly name: string | null }

/** What people call a period: its own name, "Q3 2016", "July 2016", "Jul – Sep 2016", or its first and last day. */
export function periodName({ kind, range, name }: NamedPeriod, language: Language): string {
  if (name !== null) return name
  if (kind === 'custom') return rangeText(range, language)
  const year = range.fromDay.slice(0, 4)
  const index = periodsOf(Number(year), kind).findIndex(({ fromDay, toDay }) => {
    return fromDay === range.fromDay && toDay === range.toDay
  })
  if (index === -1) return rangeText(range, language)
  if (kind === 'year') return dayText(year, language)
  if (kind === 'month') return dayText(range.fromDay.slice(0, 7), language)
  const words = kind === 'quarter' ? periodWords[language].quarters : periodWords[language].halves
  return (words[index] ?? '').replace('{year}', year)
}

/** First and last day of a stretch of time, as months where it consists of whole ones: "Apr – Jun 2016". */
export function rangeText({ fromDay, toDay }: DayRange, language: Language): string {
  const isWholeMonths = fromDay.endsWith('-01') && toDay === lastDayOf(toDay.slice(0, 7))
  const day = isWholeMonths ? {} : ({ day: 'numeric' } as const)
  const locale = language === 'en' ? 'en-GB' : localeOf(language)
  const options = { ...day, month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  const text = new Intl.DateTimeFormat(locale, options).formatRange(dateOf(fromDay), dateOf(toDay))
  // The British locale alone shortens September to four letters.
  return language === 'en' ? text.replaceAll('Sept', 'Sep') : text
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`)
}
