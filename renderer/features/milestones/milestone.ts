import type { ValueOf } from '#contract/types'
import type { Day, Id } from '#contract/values'
import type { MilestoneState } from '#domain/monitoring/milestone'
import { effectiveMilestoneDay, milestoneState } from '#domain/monitoring/milestone'
import { usualThresholds } from '#domain/rating/thresholds'
import { useToday } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'

/** A milestone as lists give it. */
export type Milestone = ValueOf<'milestone.list'>['records'][number]

/** A milestone with what follows from its days. */
export type StandingMilestone = {
  readonly milestone: Milestone
  /** The day that counts now: when it was reached, else what was agreed. */
  readonly day: Day
  readonly state: MilestoneState
}

/** The milestones of a plan, or of one of its activities, by the day that counts; null until they are known. */
export function useMilestones(planId: Id, activityId: Id | null): readonly StandingMilestone[] | null {
  const today = useToday()
  const answer = useQuery('milestone.list', { planId, activityId })
  const plan = useQuery('plan.get', { planId })
  if (answer.kind !== 'ready' || plan.kind !== 'ready') return null
  const { dueSoonDays } = plan.value.ratingThresholds ?? usualThresholds
  return answer.value.records
    .map((milestone) => {
      const days = daysOf(milestone)
      return { milestone, day: effectiveMilestoneDay(days), state: milestoneState(days, today, dueSoonDays) }
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
}

function daysOf({ plannedDay, revisedDay, actualDay }: Milestone) {
  return { plannedDay, revisedDay: revisedDay?.day ?? null, actualDay }
}
