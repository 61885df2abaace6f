import type { Activity } from '#contract/area/activity'
import type { Status } from '#contract/vocabulary'
import { statuses } from '#contract/vocabulary'
import { overdueDays } from '#domain/activity-dates'
import type { ReportContext } from './context.ts'
import { datesOf } from './context.ts'

/** An activity that is late today, with by how much. */
export type Overdue = { readonly activity: Activity; readonly days: number }

/** Counts of a report's activities. */
export type Figures = {
  readonly activities: number
  readonly inFocus: number
  /** The year `inFocus` counts; null when the plan has none in focus. */
  readonly focusYear: number | null
  readonly completed: number
  readonly notes: number
  /** Statuses that occur at all, in the order of the vocabulary. */
  readonly statuses: readonly Status[]
  /** For each area in its order: how many activities of it have each of `statuses`. */
  readonly areas: readonly { readonly name: string; readonly counts: readonly number[] }[]
  /** Longest overdue first. */
  readonly overdue: readonly Overdue[]
}

/** Counts what the summary says. */
export function figuresOf({ facts, choice, today }: ReportContext): Figures {
  const { activities } = facts
  const focusYear = choice.focusYear ?? facts.plan.focusYear
  const used = statuses.filter((status) => activities.some((activity) => activity.status.status === status))
  const byArea = Map.groupBy(activities, (activity) => activity.areaId)
  return {
    activities: activities.length,
    inFocus: focusYear === null ? 0 : activities.filter((activity) => isChosenFor(activity, focusYear)).length,
    focusYear,
    completed: activities.filter((activity) => activity.status.status === 'completed').length,
    notes: facts.notes.length,
    statuses: used,
    areas: facts.areas.map((area) => ({ name: area.name, counts: countsBy(used, byArea.get(area.id) ?? []) })),
    overdue: activities
      .map((activity) => ({ activity, days: overdueDays(datesOf(activity), activity.status.status, today) }))
      .filter(({ days }) => days > 0)
      .toSorted((first, second) => second.days - first.days),
  }
}

function countsBy(used: readonly Status[], activities: readonly Activity[]): readonly number[] {
  return used.map((status) => activities.filter((activity) => activity.status.status === status).length)
}

function isChosenFor(activity: Activity, year: number): boolean {
  return activity.selections.some((selection) => selection.year === year && selection.decision === 'chosen')
}
