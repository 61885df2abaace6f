import type { ActivityLine } from '#contract/area/activity'
import { hrefTo, planPlace } from '../../routing/route.ts'
import styles from './milestones-screen.module.css'

type Props = { readonly planId: string; readonly activity: ActivityLine | undefined; readonly children?: string }

/** An activity by its reference, or by other words about it; opens it beside the list. */
export function ActivityLink({ planId, activity, children }: Props) {
  if (activity === undefined) return null
  const href = hrefTo(planPlace(planId, 'monitoring', { view: 'milestones', activityId: activity.id }))
  return (
    <a className={styles.link} href={href} title={activity.title}>
      <bdi>{children ?? activity.reference}</bdi>
    </a>
  )
}
