import { planPlace } from '../../routing/route.ts'
import { replaceWith, useRoute } from '../../routing/use-route.ts'

type Opened = {
  /** The record that the place names; null when nothing is opened. */
  readonly recordId: string | null
  readonly open: (recordId: string) => void
  readonly close: () => void
}

/** The record that a view of the reviews shows opened, as its address has it. */
export function useOpenedRecord(planId: string, view: 'actions' | 'contacts'): Opened {
  const route = useRoute()
  const go = (recordId: string | null): void => {
    const activityId = route.kind === 'plan' ? route.activityId : null
    replaceWith(planPlace(planId, 'reviews', { view, recordId, activityId }))
  }
  return { recordId: route.kind === 'plan' ? route.recordId : null, open: go, close: () => go(null) }
}
