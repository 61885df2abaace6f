import { useMemo } from 'react'
import type { ActivityLine } from '#contract/area/activity'
import type { Id } from '#contract/values'
import { useQuery } from '../../api/use-query.ts'
import type { Choice } from '../../ui/choice.ts'

type Activities = {
  /** Null while the list is on its way. */
  readonly lines: readonly ActivityLine[] | null
  readonly byId: ReadonlyMap<Id, ActivityLine>
  /** In the order of the matrix. */
  readonly choices: readonly Choice<Id>[]
}

/** The activities of the plan as money names them. */
export function useActivities(planId: Id): Activities {
  const answer = useQuery('activity.list', { planId })
  const lines = answer.kind === 'ready' ? answer.value.activities : null
  return useMemo(
    () => ({
      lines,
      byId: new Map((lines ?? []).map((line) => [line.id, line])),
      choices: (lines ?? []).map(({ id, reference, title }) => ({ value: id, label: `${reference} · ${title}` })),
    }),
    [lines],
  )
}
