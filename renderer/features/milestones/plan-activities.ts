import type { ActivityLine } from '#contract/area/activity'
import type { Id } from '#contract/values'
import { useQuery } from '../../api/use-query.ts'

/** The activities of a plan by their ids; null until they are known. */
export function usePlanActivities(planId: Id): ReadonlyMap<Id, ActivityLine> | null {
  const answer = useQuery('activity.list', { planId })
  return answer.kind === 'ready' ? new Map(answer.value.activities.map((line) => [line.id, line])) : null
}
