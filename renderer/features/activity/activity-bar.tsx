import type { ReactNode } from 'react'
import type { Activity } from '#contract/area/activity'
import { MarkingBadge } from '../../ui/marking-badge.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { ActivityReference } from './activity-title.tsx'
import styles from './activity-header.module.css'

type Props = {
  readonly activity: Activity
  /** Buttons at the end of the line. */
  readonly children: ReactNode
}

/** The line over the title: the reference, how well it is founded, how it is marked. */
export function ActivityBar({ activity, children }: Props) {
  return (
    <div className={styles.bar}>
      <ActivityReference activity={activity} />
      <div className={styles.marks}>
        <ProvenanceMark provenance={activity.provenance} />
        {activity.marking !== 'unclassified' && <MarkingBadge marking={activity.marking} />}
      </div>
      <div className={styles.acts}>{children}</div>
    </div>
  )
}
