import type { EntityValues } from '#contract/entity/table'
import type { Failed } from '#contract/result'
import { fail } from '#contract/result'
import type { Day, Id } from '#contract/values'
import { dateFault } from '#domain/activity-dates'
import type { DateFault } from '#domain/activity-dates'
import type { Statements } from '../../statements.ts'

type Values = EntityValues<'activity'>
type PlaceFault = 'area.unknown' | 'focusArea.unknown' | 'objective.unknown'

/** Refuses an activity whose area, focus area or objective is not one of its plan; null when all are. */
export function placeFault({ outline }: Statements, values: Values): Failed<PlaceFault> | null {
  const { planId, areaId, focusAreaId, objectiveId } = values
  if (outline.planOf('area', areaId) !== planId) return fail('area.unknown', { areaId })
  if (focusAreaId !== null && outline.planOf('focusArea', focusAreaId) !== planId) {
    return fail('focusArea.unknown', { focusAreaId })
  }
  if (objectiveId !== null && outline.planOf('objective', objectiveId) !== planId) {
    return fail('objective.unknown', { objectiveId })
  }
  return null
}

/** Refuses a reference that another activity of the plan has, naming that one; null when it is free. */
export function referenceFault(
  { activity }: Statements,
  { planId, reference }: Values,
  ownId: Id | null,
): Failed<'reference.taken'> | null {
  const taken = activity.withReference(planId, reference, ownId)
  return taken === null ? null : fail('reference.taken', taken)
}

/** Refuses dates that cannot be together; null when they can. */
export function datesFault(values: Values, today: Day): Failed<DateFault> | null {
  const { revisedStart, revisedEnd } = values
  const dates = { ...values, revisedStart: revisedStart?.day ?? null, revisedEnd: revisedEnd?.day ?? null }
  const fault = dateFault(dates, today)
  return fault === null ? null : fail(fault, { today })
}
