import type { EntityValues } from '#contract/entity/table'
import type { Day } from '#contract/values'
import { daysBetween } from '../days.ts'

type ActionPoint = Pick<EntityValues<'actionPoint'>, 'dueDay' | 'completion' | 'verification'>

/** How an action point stands on a day: computed, never typed. */
export const actionStates = ['overdue', 'open', 'completed', 'verified'] as const
export type ActionState = (typeof actionStates)[number]

/** Done means that somebody says so; verified, that somebody else looked. */
export function actionState(point: ActionPoint, today: Day): ActionState {
  if (point.completion === null) return actionDaysLate(point, today) > 0 ? 'overdue' : 'open'
  return point.verification === null ? 'completed' : 'verified'
}

/** Days past the due day of an action point that is not done; 0 when it is not late. */
export function actionDaysLate({ dueDay, completion }: Omit<ActionPoint, 'verification'>, today: Day): number {
  return dueDay === null || completion !== null ? 0 : Math.max(0, daysBetween(dueDay, today))
}

/** Open ones first by their due day, those without a day after them; then the completed, the latest first. */
export function byUrgency<Point extends ActionPoint>(points: readonly Point[]): readonly Point[] {
  return points.toSorted((one, other) => compareText(orderOf(one), orderOf(other)))
}

function orderOf({ dueDay, completion }: ActionPoint): string {
  if (completion === null) return `0 ${dueDay ?? '9999'}`
  return `1 ${descending(completion.day)}`
}

/** Sorts the later day first, as text. */
function descending(day: Day): string {
  return day.replaceAll(/\d/g, (digit) => String(9 - Number(digit)))
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
