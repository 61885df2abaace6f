import type { RatingReason } from '#contract/area/rating'
import type { RatingThresholds } from '#contract/entity/rating'
import type { Day } from '#contract/values'
import type { ActivityDates } from '../activity-dates.ts'
import { daysBetween } from '../days.ts'
import { agreedMilestoneDay } from '../monitoring/milestone.ts'
import type { MilestoneDays } from '../monitoring/milestone.ts'

/** A milestone as a rating sees it. */
export type MilestoneFacts = MilestoneDays & { readonly id: string; readonly title: string }

type Limits = Pick<RatingThresholds, 'amberDelayDays' | 'redDelayDays'>
type Bad = RatingReason['rating']

/** A day that was planned, and what became of it. */
type Course = { readonly planned: Day; readonly agreed: Day; readonly isOpen: boolean }

/** An end, and whether it is waited for. */
type EndFacts = { readonly dates: ActivityDates; readonly isAwaited: boolean }

/** Why the end of an activity is no longer as planned; an end that nobody waits for was moved, but is not overdue. */
export function endReasons({ dates, isAwaited }: EndFacts, limits: Limits, today: Day): readonly RatingReason[] {
  const agreed = dates.actualEnd ?? dates.revisedEnd ?? dates.plannedEnd
  if (agreed === null) return []
  const course = { planned: dates.plannedEnd ?? agreed, agreed, isOpen: isAwaited && dates.actualEnd === null }
  const { overdue, moved } = delays(course, limits, today)
  return [
    ...(overdue === null ? [] : [{ code: 'end-overdue', day: agreed, ...overdue } as const]),
    ...(moved === null ? [] : [{ code: 'end-moved', day: agreed, ...moved } as const]),
  ]
}

/** Why a milestone that is not reached is no longer as planned. Once it is reached its delay is history: the ledger keeps it. */
export function milestoneReasons(milestone: MilestoneFacts, limits: Limits, today: Day): readonly RatingReason[] {
  if (milestone.actualDay !== null) return []
  const day = agreedMilestoneDay(milestone)
  const { overdue, moved } = delays({ planned: milestone.plannedDay, agreed: day, isOpen: true }, limits, today)
  const what = { milestoneId: milestone.id, title: milestone.title, day }
  return [
    ...(overdue === null ? [] : [{ code: 'milestone-overdue', ...what, ...overdue } as const]),
    ...(moved === null ? [] : [{ code: 'milestone-moved', ...what, ...moved } as const]),
  ]
}

/**
 * An overdue day is judged by its delay against the plan, not against the day last agreed: otherwise moving it a little would make a
 * long delay look like two short ones.
 */
function delays({ planned, agreed, isOpen }: Course, limits: Limits, today: Day) {
  const planDays = daysBetween(planned, today)
  const movedDays = daysBetween(planned, agreed)
  const overdueRating = isOpen && agreed < today ? delayRating(planDays, limits) : null
  const movedRating = delayRating(movedDays, limits)
  return {
    overdue: overdueRating === null ? null : { rating: overdueRating, days: daysBetween(agreed, today), planDays },
    moved: movedRating === null ? null : { rating: movedRating, days: movedDays },
  }
}

function delayRating(days: number, { amberDelayDays, redDelayDays }: Limits): Bad | null {
  return limitRating(days, amberDelayDays, redDelayDays)
}

/** What a figure that is better the smaller it is makes of a rating; nought is never bad, even where the limit is nought. */
export function limitRating(figure: number, amberFrom: number, redFrom: number): Bad | null {
  if (figure <= 0) return null
  if (figure >= redFrom) return 'red'
  return figure >= amberFrom ? 'amber' : null
}
