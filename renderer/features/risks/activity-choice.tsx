import type { Id } from '#contract/values'
import { useActivityChoices } from '../../api/activity-choices.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { hrefTo, planPlace } from '../../routing/route.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import styles from './risks.module.css'

type Props = { readonly planId: Id; readonly value: Id | null; readonly onChange: (activityId: Id | null) => void }

/** The activity that a risk or issue is of; empty, it is of the plan. */
export function ActivityChoice({ planId, value, onChange }: Props) {
  const { choices } = useActivityChoices(planId)
  return (
    <ComboBox
      label={fieldWord('risk', 'activityId')}
      description={t('risks.activityHelp')}
      choices={choices}
      value={value}
      onChange={onChange}
    />
  )
}

type LinkProps = { readonly planId: Id; readonly activityId: Id | null }

/** The activity by its reference, opened beside the list; what is of the plan says so in its place. */
export function ActivityLink({ planId, activityId }: LinkProps) {
  const { referenceOf } = useActivityChoices(planId)
  if (activityId === null) return <span className={styles.faint}>{t('risks.ofPlan')}</span>
  return (
    <a className={styles.link} href={hrefTo(planPlace(planId, 'monitoring', { view: 'risks', activityId }))}>
      <bdi>{referenceOf(activityId)}</bdi>
    </a>
  )
}
