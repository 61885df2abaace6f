import type { Day } from '#contract/values'
import { lastDayOf } from '#domain/days'

/** A period as the officer chooses it; `custom` is written by hand. */
export const periodKinds = ['year', 'half', 'quarter', 'month', 'custom'] as const
export type PeriodKind = (typeof periodKinds)[number]

export type Period = { readonly fromDay: Day; readonly toDay: Day }

const monthsOf = { year: 12, half: 6, quarter: 3, month: 1 } as const

/** The period of a kind that a day lies in. */
export function periodAround(kind: Exclude<PeriodKind, 'custom'>, day: Day): Period {
  const [year = '', month = '01'] = day.split('-')
  const length = monthsOf[kind]
  const firstMonth = Math.floor((Number(month) - 1) / length) * length + 1
  const text = (count: number): string => `${year}-${String(count).padStart(2, '0')}`
  return { fromDay: `${text(firstMonth)}-01`, toDay: lastDayOf(text(firstMonth + length - 1)) }
}

/** The period before (-1) or after (1) one of the kind. */
export function periodBeside(kind: Exclude<PeriodKind, 'custom'>, period: Period, step: -1 | 1): Period {
  const [year = 0, month = 1] = period.fromDay.split('-').map(Number)
  const months = year * 12 + (month - 1) + step * monthsOf[kind]
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`
  return periodAround(kind, first)
}
