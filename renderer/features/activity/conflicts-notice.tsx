import type { Activity } from '#contract/area/activity'
import { formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWordOf } from '../../i18n/words.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './sections.module.css'

/** Names the fields that two copies of the workspace changed differently. */
export function ConflictsNotice({ activity }: { readonly activity: Activity }) {
  if (activity.conflicts.length === 0) return null
  const fields = activity.conflicts.map((field) => fieldWordOf('activity', field))
  return (
    <p className={styles.conflicts}>
      <Icon name="warning" />
      {t('activity.conflicts', { fields: formatList(fields) })}
    </p>
  )
}
