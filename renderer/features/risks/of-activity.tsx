import type { Id } from '#contract/values'
import { t } from '../../i18n/translate.ts'
import { ActivityLink } from '../../ui/activity-link.tsx'
import styles from './risks.module.css'

type Props = { readonly planId: Id; readonly activityId: Id | null }

/** The activity that a risk or an issue is of; what is of the plan says so in its place. */
export function OfActivity({ planId, activityId }: Props) {
  if (activityId === null) return <span className={styles.faint}>{t('risks.ofPlan')}</span>
  return (
    <span className={styles.of}>
      <ActivityLink planId={planId} activityId={activityId} />
    </span>
  )
}
