import type { Attention } from '#contract/area/attention'
import { planPlace } from '../../routing/route.ts'
import type { PlanSection, Route } from '../../routing/route.ts'

/** Where a line can be acted on: the screen of the record, or else the activity beside the section. */
export function attentionPlace({ kind, planId, activityId, recordId }: Attention, section: PlanSection): Route {
  switch (kind) {
    case 'action-point-overdue':
    case 'action-point-due':
      return planPlace(planId, 'reviews', { view: 'actions', recordId })
    case 'risk-review-due':
    case 'measure-overdue':
      return planPlace(planId, 'monitoring', { view: 'risks', recordId })
    case 'contribution-overdue':
      return planPlace(planId, 'funding', { view: 'contributions', recordId })
    case 'milestone-overdue':
    case 'completed-with-open-milestone':
    case 'milestone-due-soon':
      return planPlace(planId, section, { activityId, recordId })
    case 'round-incomplete':
      return planPlace(planId, 'monitoring', { view: 'round', recordId })
    default:
      return planPlace(planId, section, { activityId })
  }
}
