import type { ReactNode } from 'react'
import type { Activity } from '#contract/area/activity'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { classes } from '../../ui/classes.ts'
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
  const isReadOnly = useIsReadOnly()
  return (
    <div className={classes(styles.bar, !isReadOnly && styles.editable)}>
      <ActivityReference activity={activity} />
      <div className={styles.marks}>
        <ProvenanceMark provenance={activity.provenance} />
        {activity.marking !== 'unclassified' && <MarkingBadge marking={activity.marking} />}
      </div>
      <div className={styles.acts}>{children}</div>
    </div>
  )
}
