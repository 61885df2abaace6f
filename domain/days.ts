import type { Day, PartialDay } from '#contract/values'

const dayMs = 86_400_000

function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00.000Z`) / dayMs
}

/** Days from the first day to the second: negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day so many days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date((dayNumber(day) + count) * dayMs).toISOString().slice(0, 10)
}

/** The same day of another year; the last of February where the year has no 29th. */
export function addYears(day: Day, count: number): Day {
  const year = String(Number(day.slice(0, 4)) + count).padStart(4, '0')
  const lastOfMonth = lastDayOf(`${year}-${day.slice(5, 7)}`)
  const same = `${year}${day.slice(4)}`
  return same > lastOfMonth ? lastOfMonth : same
}

/** How exactly a partial day is known. */
export function precisionOf(day: PartialDay): 'year' | 'month' | 'day' {
  if (day.length === 4) return 'year'
  return day.length === 7 ? 'month' : 'day'
}

/** The first civil day that a partial day may mean. */
export function firstDayOf(day: PartialDay): Day {
  return `${day}-01-01`.slice(0, 10)
}

/** The last civil day that a partial day may mean. */
export function lastDayOf(day: PartialDay): Day {
  if (precisionOf(day) === 'day') return day
  if (precisionOf(day) === 'year') return `${day}-12-31`
  const [year, month] = day.split('-')
  if (month === '12') return `${day}-31`
  return addDays(`${year}-${String(Number(month) + 1).padStart(2, '0')}-01`, -1)
}

/** Whether any day that the partial day may mean lies in the period, both ends belonging to it. */
export function touchesPeriod(day: PartialDay, fromDay: Day, toDay: Day): boolean {
  return firstDayOf(day) <= toDay && lastDayOf(day) >= fromDay
}

/** Whether the start lies after the end; partial days only when every day they may mean does. */
export function isReversed(start: PartialDay | null, end: PartialDay | null): boolean {
  return start !== null && end !== null && firstDayOf(start) > lastDayOf(end)
}
