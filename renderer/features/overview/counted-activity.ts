import type { ActivityLine } from '#contract/area/activity'
import { hrefTo, planPlace } from '../../routing/route.ts'
import type { Counted } from './figures.tsx'

/** An activity in the list of what a figure counts. */
export function countedActivity({ id, planId, reference, title }: ActivityLine): Counted {
  const href = hrefTo(planPlace(planId, 'overview', { activityId: id }))
  return { key: id, href, name: `${reference} ${title}`, detail: null }
}
