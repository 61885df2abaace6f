import type { Day } from '#contract/values'
import type { Status } from '#contract/vocabulary'
import { daysBetween } from './days.ts'
import { isEndAwaited } from './status.ts'

/** The dates of an activity as plain days. */
export type ActivityDates = {
  readonly plannedStart: Day | null
  readonly plannedEnd: Day | null
  readonly revisedStart: Day | null
  readonly revisedEnd: Day | null
  readonly actualStart: Day | null
  readonly actualEnd: Day | null
}

/** The end that counts now: what happened, else what was last agreed, else what was planned. */
export function effectiveEnd(dates: ActivityDates): Day | null {
  return dates.actualEnd ?? dates.revisedEnd ?? dates.plannedEnd
}

/** The start that counts now, chosen as in `effectiveEnd`. */
export function effectiveStart(dates: ActivityDates): Day | null {
  return dates.actualStart ?? dates.revisedStart ?? dates.plannedStart
}

/** Days the end has moved from the original plan: positive is later; null without a planned end or any other. */
export function endSlippageDays(dates: ActivityDates): number | null {
  const moved = dates.actualEnd ?? dates.revisedEnd
  return dates.plannedEnd === null || moved === null ? null : daysBetween(dates.plannedEnd, moved)
}

/** Days past the end that counts, for an activity that is neither finished, cancelled nor suspended; 0 when it is not late. */
export function overdueDays(dates: ActivityDates, status: Status, today: Day): number {
  if (!isEndAwaited(status) || dates.actualEnd !== null) return 0
  const end = dates.revisedEnd ?? dates.plannedEnd
  return end === null ? 0 : Math.max(0, daysBetween(end, today))
}

/** Days since an activity that is still planned should have started; 0 when it is not late. */
export function lateStartDays(start: Day | null, status: Status, today: Day): number {
  return status !== 'planned' || start === null ? 0 : Math.max(0, daysBetween(start, today))
}

/** Why a set of dates cannot be. */
export type DateFault = 'dates.reversed' | 'dates.actual-in-future' | 'dates.planned-missing'

/** The fault of a set of dates, if it has one; checked before any is stored. */
export function dateFault(dates: ActivityDates, today: Day): DateFault | null {
  const isFuture = (day: Day | null): boolean => day !== null && day > today
  if (isFuture(dates.actualStart) || isFuture(dates.actualEnd)) return 'dates.actual-in-future'
  // A revision moves what was planned: without that there is no slippage to tell.
  const isUnplanned = (revised: Day | null, planned: Day | null): boolean => revised !== null && planned === null
  if (isUnplanned(dates.revisedStart, dates.plannedStart) || isUnplanned(dates.revisedEnd, dates.plannedEnd)) {
    return 'dates.planned-missing'
  }
  const reversed = (start: Day | null, end: Day | null): boolean => start !== null && end !== null && end < start
  const planned = reversed(dates.plannedStart, dates.plannedEnd)
  const actual = reversed(dates.actualStart, dates.actualEnd)
  const agreed = reversed(dates.revisedStart ?? dates.plannedStart, dates.revisedEnd ?? dates.plannedEnd)
  return planned || actual || agreed ? 'dates.reversed' : null
}
