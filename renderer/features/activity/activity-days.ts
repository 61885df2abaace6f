import type { Activity } from '#contract/area/activity'
import type { DateRevision } from '#contract/entity/activity'
import type { Day } from '#contract/values'
import { endSlippageDays } from '#domain/activity-dates'
import type { ActivityDates } from '#domain/activity-dates'
import { daysBetween } from '#domain/days'

/** The start or the end of an activity: what was planned, what was agreed since, what happened. */
export type MovingDate = {
  readonly planned: Day | null
  readonly revision: DateRevision | null
  readonly actual: Day | null
  /** Days from the planned day to the one that counts now: positive is later; null when it never moved. */
  readonly movedDays: number | null
}

/** The dates of an activity as plain days. */
export function datesOf(activity: Activity): ActivityDates {
  return {
    plannedStart: activity.plannedStart,
    plannedEnd: activity.plannedEnd,
    revisedStart: activity.revisedStart?.day ?? null,
    revisedEnd: activity.revisedEnd?.day ?? null,
    actualStart: activity.actualStart,
    actualEnd: activity.actualEnd,
  }
}

/** The start of an activity. */
export function startOf(activity: Activity): MovingDate {
  const { plannedStart: planned, revisedStart: revision, actualStart: actual } = activity
  const moved = actual ?? revision?.day ?? null
  const movedDays = planned === null || moved === null ? null : daysBetween(planned, moved)
  return { planned, revision, actual, movedDays }
}

/** The end of an activity. */
export function endOf(activity: Activity): MovingDate {
  const { plannedEnd: planned, revisedEnd: revision, actualEnd: actual } = activity
  return { planned, revision, actual, movedDays: endSlippageDays(datesOf(activity)) }
}
