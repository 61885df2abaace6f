import type { Activity } from '#contract/area/activity'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { useActivityEdit } from './use-activity-edit.ts'
import styles from './activity-header.module.css'

type Props = { readonly activity: Activity }

/** The title, edited in place; the heading round it is the screen's. */
export function ActivityTitle({ activity }: Props) {
  const isReadOnly = useIsReadOnly()
  const edit = useActivityEdit(activity)
  const field = fieldWord('activity', 'title')
  return (
    <InlineEdit
      className={styles.title ?? ''}
      label={field}
      value={activity.title}
      onSave={async (value) =>
        value.trim() === '' ? t('activity.blank', { field }) : await edit({ field: 'title', value }, null)
      }
      isReadOnly={isReadOnly}
    />
  )
}

/** The code people say, edited in place. */
export function ActivityReference({ activity }: Props) {
  const isReadOnly = useIsReadOnly()
  const edit = useActivityEdit(activity)
  const field = fieldWord('activity', 'reference')
  return (
    <InlineEdit
      className={styles.reference ?? ''}
      label={field}
      value={activity.reference}
      onSave={async (value) =>
        value.trim() === '' ? t('activity.blank', { field }) : await edit({ field: 'reference', value }, value)
      }
      isReadOnly={isReadOnly}
    />
  )
}
