import type { DayRange } from '#contract/entity/monitoring'
import type { PeriodKind } from '#contract/vocabulary/monitoring'
import { lastDayOf } from '../days.ts'

/** A kind of period that a year divides into by itself. */
export type RegularKind = Exclude<PeriodKind, 'custom'>

/** How many months a period of each kind has. */
const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const satisfies Record<RegularKind, number>

/** The periods of one kind that a calendar year consists of, in order. */
export function periodsOf(year: number, kind: RegularKind): readonly DayRange[] {
  const length = monthsOf[kind]
  return Array.from({ length: 12 / length }, (_, index) => ({
    fromDay: `${monthText(year, index * length + 1)}-01`,
    toDay: lastDayOf(monthText(year, (index + 1) * length)),
  }))
}

function monthText(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}
