import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { PanelSection } from '../../ui/panel-section.tsx'
import { AddMilestone } from './add-milestone.tsx'
import { useMilestones } from './milestone.ts'
import { MilestoneItem } from './milestone-item.tsx'
import styles from './milestones-section.module.css'

type Props = { readonly planId: string; readonly activityId: string }

/** The milestones of an activity, by the day that counts. */
export function MilestonesSection({ planId, activityId }: Props) {
  const isReadOnly = useIsReadOnly()
  const milestones = useMilestones(planId, activityId)
  if (milestones === null || (isReadOnly && milestones.length === 0)) return null
  return (
    <PanelSection
      title={t('milestones.title')}
      count={milestones.length}
      action={!isReadOnly && <AddMilestone activityId={activityId} />}
    >
      {milestones.length > 0 && (
        <ul className={styles.list}>
          {milestones.map((standing) => (
            <MilestoneItem key={standing.milestone.id} standing={standing} />
          ))}
        </ul>
      )}
    </PanelSection>
  )
}
