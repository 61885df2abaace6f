import { useMemo } from 'react'
import type { Id } from '#contract/values'
import type { Choice } from '../ui/choice.ts'
import { useQuery } from './use-query.ts'

type Activities = {
  /** In the order of the matrix, found by reference and title. */
  readonly choices: readonly Choice<Id>[]
  /** "F-03"; null while the list is on its way, and for an activity that is gone. */
  readonly referenceOf: (activityId: Id) => string | null
}

/** The activities of a plan as lists and fields name them. */
export function useActivityChoices(planId: Id): Activities {
  const answer = useQuery('activity.list', { planId })
  const lines = answer.kind === 'ready' ? answer.value.activities : null
  return useMemo(() => {
    const references = new Map((lines ?? []).map(({ id, reference }) => [id, reference]))
    return {
      choices: (lines ?? []).map(({ id, reference, title }) => ({ value: id, label: `${reference} · ${title}` })),
      referenceOf: (id) => references.get(id) ?? null,
    }
  }, [lines])
}
