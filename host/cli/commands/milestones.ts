import type { ValueOf } from '#contract/types'
import type { Day } from '#contract/values'
import { daysBetween } from '#domain/days'
import { agreedMilestoneDay, effectiveMilestoneDay, milestoneState } from '#domain/monitoring/milestone'
import type { MilestoneState } from '#domain/monitoring/milestone'
import { usualThresholds } from '#domain/rating/thresholds'
import { wordFor } from '#domain/words'
import type { CliCommand, PlanReading } from '../command.ts'
import { namesIn } from '../names.ts'
import { codeText, countText, printAnswer } from '../print-answer.ts'
import { readPlans } from '../read-plans.ts'
import { activity, reading } from './shared-options.ts'

type Milestone = ValueOf<'milestone.list'>['records'][number] & {
  readonly activityReference: string | null
  readonly owner: string | null
  /** The day that counts now: when it was reached, else what was agreed. */
  readonly day: Day
  readonly state: MilestoneState
  /** Past the day agreed last, of what is not reached. */
  readonly daysLate: number
}

export const milestonesCommand: CliCommand = {
  usage: 'milestones --workspace F [--plan P] [--activity REF] [--as-of DAY] [--json]',
  summary: 'Lists the milestones of a plan, or of all, by the day that counts, and how each stands.',
  options: { ...reading, ...activity },
  wordCount: 0,
  run: async (context) => {
    const found = await readPlans(context, milestonesOf)
    const milestones = found.toSorted((one, other) => daysBetween(other.day, one.day))
    printAnswer(
      context,
      { milestones },
      {
        titles: ['Date', 'State', 'Days late', 'Activity', 'Milestone', 'Owner', 'Planned', 'Revised', 'Because of'],
        rows: milestones.map(rowOf),
      },
    )
    return 0
  },
}

function rowOf({ day, state, daysLate, revisedDay, ...milestone }: Milestone): readonly string[] {
  return [
    day,
    codeText(state),
    countText(daysLate),
    milestone.activityReference ?? '',
    milestone.title,
    milestone.owner ?? '',
    milestone.plannedDay,
    revisedDay?.day ?? '',
    revisedDay === null ? '' : wordFor('en', 'dateReason', revisedDay.reason),
  ]
}

async function milestonesOf(plan: PlanReading): Promise<readonly Milestone[]> {
  const { ask, subject, today } = plan
  const { records } = await ask('milestone.list', subject)
  const { ratingThresholds } = await ask('plan.get', { planId: subject.planId })
  const { dueSoonDays } = ratingThresholds ?? usualThresholds
  const names = await namesIn(plan)
  return records.map((milestone) => {
    const days = { ...milestone, revisedDay: milestone.revisedDay?.day ?? null }
    const state = milestoneState(days, today, dueSoonDays)
    return {
      ...milestone,
      activityReference: names.reference(milestone.activityId),
      owner: names.organisation(milestone.ownerId),
      day: effectiveMilestoneDay(days),
      state,
      daysLate: state === 'overdue' ? daysBetween(agreedMilestoneDay(days), today) : 0,
    }
  })
}
