import type { ActivityLine } from '#contract/area/activity'
import type { ThematicArea } from '#contract/area/outline'
import type { FailureCode, ValueOf } from '#contract/types'
import { useQuery } from '../../api/use-query.ts'

/** A decision about an activity and a year. */
export type Decision = ValueOf<'selection.list'>['records'][number]

/** What the focus of a year is chosen by. */
export type Criterion = ValueOf<'criterion.list'>['records'][number]

/** An activity that may be chosen. */
export type SelectionLine = Pick<ActivityLine, 'id' | 'areaId' | 'reference' | 'title' | 'status'>

/** All that the focus of a plan's years is decided with. */
export type SelectionFacts = {
  readonly planId: string
  readonly focusYear: number | null
  readonly areas: readonly ThematicArea[]
  readonly activities: readonly SelectionLine[]
  readonly decisions: readonly Decision[]
  /** In their order. */
  readonly criteria: readonly Criterion[]
}

export type SelectionSituation =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | { readonly kind: 'ready'; readonly facts: SelectionFacts }

/** Asks for all that the screen shows. */
export function useSelection(planId: string): SelectionSituation {
  const plan = useQuery('plan.get', { planId })
  const outline = useQuery('outline.get', { planId })
  const activities = useQuery('activity.list', { planId })
  const decisions = useQuery('selection.list', { planId, activityId: null })
  const criteria = useQuery('criterion.list', { planId, activityId: null })
  for (const each of [plan, outline, activities, decisions, criteria]) {
    if (each.kind === 'failed') return { kind: 'failed', code: each.code }
  }
  const isReady =
    plan.kind === 'ready' &&
    outline.kind === 'ready' &&
    activities.kind === 'ready' &&
    decisions.kind === 'ready' &&
    criteria.kind === 'ready'
  if (!isReady) return { kind: 'loading' }
  return {
    kind: 'ready',
    facts: {
      planId,
      focusYear: plan.value.focusYear,
      areas: outline.value.areas,
      activities: activities.value.activities,
      decisions: decisions.value.records,
      criteria: criteria.value.records.toSorted((one, other) => one.position - other.position),
    },
  }
}
