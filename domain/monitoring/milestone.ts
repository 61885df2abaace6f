import type { Day } from '#contract/values'
import { addDays } from '../days.ts'

/** The dates of a milestone as plain days. */
export type MilestoneDays = {
  readonly plannedDay: Day
  readonly revisedDay: Day | null
  readonly actualDay: Day | null
}

/** How a milestone stands; nobody ever types it. */
export type MilestoneState = 'reached' | 'overdue' | 'due-soon' | 'later'

/** The day that was last agreed for it. */
export function agreedMilestoneDay({ plannedDay, revisedDay }: MilestoneDays): Day {
  return revisedDay ?? plannedDay
}

/** The day that counts now: when it was reached, else what was agreed. */
export function effectiveMilestoneDay(days: MilestoneDays): Day {
  return days.actualDay ?? agreedMilestoneDay(days)
}

/** Due soon is what is agreed for today or one of the days that the thresholds name. */
export function milestoneState(days: MilestoneDays, today: Day, dueSoonDays: number): MilestoneState {
  if (days.actualDay !== null) return 'reached'
  const agreed = agreedMilestoneDay(days)
  if (agreed < today) return 'overdue'
  return agreed <= addDays(today, dueSoonDays) ? 'due-soon' : 'later'
}

/** How many milestones there are, and how they stand. */
export type MilestoneCounts = {
  readonly total: number
  readonly reached: number
  readonly overdue: number
  readonly dueSoon: number
}

/** Counts milestones by how they stand. */
export function countMilestones(
  milestones: readonly MilestoneDays[],
  today: Day,
  dueSoonDays: number,
): MilestoneCounts {
  const states = milestones.map((each) => milestoneState(each, today, dueSoonDays))
  const countOf = (state: MilestoneState): number => states.filter((each) => each === state).length
  return {
    total: milestones.length,
    reached: countOf('reached'),
    overdue: countOf('overdue'),
    dueSoon: countOf('due-soon'),
  }
}

/** The first milestone that is not reached yet, by the day that counts; of several on one day the one with the smaller id. */
export function nextMilestone<Milestone extends MilestoneDays & { readonly id: string }>(
  milestones: readonly Milestone[],
): Milestone | null {
  const open = milestones.filter(({ actualDay }) => actualDay === null)
  return open.reduce<Milestone | null>((first, each) => (first === null || isBefore(each, first) ? each : first), null)
}

function isBefore<Milestone extends MilestoneDays & { readonly id: string }>(a: Milestone, b: Milestone): boolean {
  const [first, second] = [agreedMilestoneDay(a), agreedMilestoneDay(b)]
  return first === second ? a.id < b.id : first < second
}
