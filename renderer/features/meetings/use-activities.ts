import { useMemo } from 'react'
import { useQuery } from '../../api/use-query.ts'
import type { Choice } from '../../ui/choice.ts'

type Activities = {
  /** "F-03"; null while the list is on its way, and for an activity that is gone. */
  readonly referenceOf: (activityId: string) => string | null
  readonly choices: readonly Choice<string>[]
}

/** The activities of a plan as the records of its meetings name them. */
export function useActivities(planId: string): Activities {
  const answer = useQuery('activity.list', { planId })
  const activities = answer.kind === 'ready' ? answer.value.activities : null
  return useMemo(() => {
    const references = new Map((activities ?? []).map(({ id, reference }) => [id, reference]))
    return {
      referenceOf: (id) => references.get(id) ?? null,
      choices: (activities ?? []).map(({ id, reference, title }) => ({ value: id, label: `${reference}  ${title}` })),
    }
  }, [activities])
}
