import type { EntityValues } from '#contract/entity/table'
import type { Day } from '#contract/values'
import { daysBetween } from '../days.ts'

/** How a measure stands on a day: computed, never typed. */
export const measureStates = ['overdue', 'open', 'completed'] as const
export type MeasureState = (typeof measureStates)[number]

type Measure = Pick<EntityValues<'measure'>, 'dueDay' | 'completion'>

/** Done is what somebody says was done; overdue, what was due before today. */
export function measureState(measure: Measure, today: Day): MeasureState {
  if (measure.completion !== null) return 'completed'
  return measureDaysLate(measure, today) > 0 ? 'overdue' : 'open'
}

/** Days past the due day of a measure that is not done; 0 when it is not late. */
export function measureDaysLate({ dueDay, completion }: Measure, today: Day): number {
  return dueDay === null || completion !== null ? 0 : Math.max(0, daysBetween(dueDay, today))
}

/** Whether an open risk was to be looked at again by today. */
export function isReviewDue(
  { status, reviewDay }: Pick<EntityValues<'risk'>, 'status' | 'reviewDay'>,
  today: Day,
): boolean {
  return status === 'open' && reviewDay !== null && reviewDay <= today
}
