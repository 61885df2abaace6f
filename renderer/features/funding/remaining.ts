import type { ActivityLine } from '#contract/area/activity'
import type { FundingSummary } from '#contract/area/resources'
import { isSettled } from '#domain/status'

/** An activity that lacks money, and by how much. */
export type Remaining = {
  readonly activity: ActivityLine
  readonly figures: FundingSummary['activities'][number]
  /** Whether it is in focus in the year asked for. */
  readonly isInFocus: boolean
}

/** The open activities that lack money, for donors to choose from: those in focus first, then by the share that is missing, then by the sum. */
export function remainingActivities(
  summary: FundingSummary,
  activities: readonly ActivityLine[],
  focusYear: number | null,
): readonly Remaining[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]))
  return summary.activities
    .flatMap((figures) => {
      const activity = byId.get(figures.activityId)
      if (activity === undefined || isSettled(activity.status) || figures.toBeMobilised === 0) return []
      return [{ activity, figures, isInFocus: focusYear !== null && activity.selectedYears.includes(focusYear) }]
    })
    .toSorted(inOrderOfNeed)
}

/** How many open activities say nothing of what they require. */
export function withoutNeedCount(summary: FundingSummary, activities: readonly ActivityLine[]): number {
  const withNeed = new Set(
    summary.activities.flatMap(({ activityId, required }) => (required === 0 ? [] : [activityId])),
  )
  return activities.filter(({ id, status }) => !isSettled(status) && !withNeed.has(id)).length
}

function inOrderOfNeed(first: Remaining, second: Remaining): number {
  if (first.isInFocus !== second.isInFocus) return first.isInFocus ? -1 : 1
  const share = (second.figures.unmetPercent ?? 0) - (first.figures.unmetPercent ?? 0)
  return share === 0 ? (second.figures.toBeMobilised ?? 0) - (first.figures.toBeMobilised ?? 0) : share
}
