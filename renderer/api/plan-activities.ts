import type { ActivityLine } from '#contract/area/activity'
import type { Id } from '#contract/values'
import type { Choice } from '../ui/choice.ts'
import { useQuery } from './use-query.ts'

type PlanActivities = {
  /** In the order of the matrix; null while the list is on its way. */
  readonly lines: readonly ActivityLine[] | null
  readonly byId: ReadonlyMap<Id, ActivityLine>
  /** In the order of the matrix, found by reference and title. */
  readonly choices: readonly Choice<Id>[]
}

const unknown: PlanActivities = { lines: null, byId: new Map(), choices: [] }

/** Every row of a list may ask, and all get the same answer: what is made of it is made once. */
const made = new WeakMap<readonly ActivityLine[], PlanActivities>()

/** The activities of a plan as whatever is recorded of them names them. */
export function usePlanActivities(planId: Id): PlanActivities {
  const answer = useQuery('activity.list', { planId })
  return answer.kind === 'ready' ? activitiesOf(answer.value.activities) : unknown
}

/** "F-03 · Police networks", where an activity is told in one line. */
export function activityLabel({ reference, title }: Pick<ActivityLine, 'reference' | 'title'>): string {
  return `${reference} · ${title}`
}

function activitiesOf(lines: readonly ActivityLine[]): PlanActivities {
  const known = made.get(lines)
  if (known !== undefined) return known
  const activities = {
    lines,
    byId: new Map(lines.map((line) => [line.id, line])),
    choices: lines.map((line) => ({ value: line.id, label: activityLabel(line) })),
  }
  made.set(lines, activities)
  return activities
}
