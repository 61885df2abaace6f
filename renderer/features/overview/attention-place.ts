import type { Attention } from '#contract/area/attention'
import { planPlace } from '../../routing/route.ts'
import type { PlanSection, Route } from '../../routing/route.ts'

/** Where a line can be acted on: the activity beside the section. */
export function attentionPlace({ planId, activityId }: Attention, section: PlanSection): Route {
  return planPlace(planId, section, { activityId })
}
