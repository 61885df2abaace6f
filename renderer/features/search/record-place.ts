import type { RecordHit } from '#contract/area/search'
import { planPlace } from '../../routing/route.ts'
import type { Route } from '../../routing/route.ts'

/** Where a found record is shown: the screen it has, or else the activity it belongs to. */
export function recordPlace({ entity, planId, recordId, activityId }: RecordHit): Route {
  switch (entity) {
    case 'meeting':
    case 'agendaItem':
    case 'decision':
      return planPlace(planId, 'reviews', { view: 'meetings', recordId })
    case 'actionPoint':
      return planPlace(planId, 'reviews', { view: 'actions', recordId })
    case 'contact':
      return planPlace(planId, 'reviews', { view: 'contacts', recordId })
    case 'attachment':
      return planPlace(planId, 'documents', { view: 'evidence' })
    case 'contribution':
    case 'milestone':
    case 'indicator':
    case 'risk':
    case 'issue':
    case 'measure':
      return activityId === null ? planPlace(planId, 'overview') : { kind: 'activity', planId, activityId }
  }
}
