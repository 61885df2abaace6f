import type { ReportPeriod } from '#contract/area/report'
import { PartialDay } from '#contract/values'
import { firstDayOf, lastDayOf } from '#domain/days'

/** The days of a period written as `2016`, `2016-Q3`, `2016-H1`, `2016-05` or `2016-01-01..2016-06-30`; null when it is none. */
export function readPeriod(text: string): ReportPeriod | null {
  const [from, to, ...more] = text.split('..')
  if (from !== undefined && to !== undefined && more.length === 0) return between(from, to)

  const part = /^(\d{4})-(?:Q([1-4])|H([12]))$/i.exec(text)
  if (part !== null) return partOfYear(part[1] ?? '', part[2], part[3])

  return /^\d{4}(-\d{2})?$/.test(text) ? between(text, text) : null
}

function partOfYear(year: string, quarter: string | undefined, half: string | undefined): ReportPeriod | null {
  const length = quarter === undefined ? 6 : 3
  const first = (Number(quarter ?? half) - 1) * length + 1
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`
  return between(month(first), month(first + length - 1))
}

/** From the first day of one to the last day of the other, each as exactly as it is written. */
function between(from: string, to: string): ReportPeriod | null {
  const arePartialDays = PartialDay.safeParse(from).success && PartialDay.safeParse(to).success
  return arePartialDays ? { fromDay: firstDayOf(from), toDay: lastDayOf(to) } : null
}
