import type { Id } from '#contract/values'
import { usePlanActivities } from '../api/plan-activities.ts'
import { hrefTo, planPlace } from '../routing/route.ts'
import { useRoute } from '../routing/use-route.ts'
import styles from './activity-link.module.css'

type Props = { readonly planId: Id; readonly activityId: Id; readonly children?: string }

/** An activity by its reference, or by other words about it; opens it beside what is on the screen. Nothing until it is known. */
export function ActivityLink({ planId, activityId, children }: Props) {
  const route = useRoute()
  const activity = usePlanActivities(planId).byId.get(activityId)
  if (activity === undefined) return null
  const place = route.kind === 'plan' ? route : planPlace(planId, 'matrix')
  return (
    <a className={styles.link} href={hrefTo({ ...place, activityId })} title={activity.title}>
      <bdi>{children ?? activity.reference}</bdi>
    </a>
  )
}
