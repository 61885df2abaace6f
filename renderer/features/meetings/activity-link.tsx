import { hrefTo, planPlace } from '../../routing/route.ts'
import { useRoute } from '../../routing/use-route.ts'
import { useActivities } from './use-activities.ts'
import styles from './meetings.module.css'

type Props = { readonly planId: string; readonly activityId: string }

/** The reference of an activity, which opens it beside what is on the screen. */
export function ActivityLink({ planId, activityId }: Props) {
  const route = useRoute()
  const reference = useActivities(planId).referenceOf(activityId)
  if (reference === null) return null
  const place = route.kind === 'plan' ? route : planPlace(planId, 'reviews')
  return (
    <a className={styles.reference} href={hrefTo({ ...place, activityId })}>
      <bdi>{reference}</bdi>
    </a>
  )
}
