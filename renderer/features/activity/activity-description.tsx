import type { Activity } from '#contract/area/activity'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { ClampedText } from './clamped-text.tsx'
import { useActivityEdit } from './use-activity-edit.ts'

type Props = { readonly activity: Activity; readonly lines: number }

/** What the activity is, in as many words as people wrote; the beginning of a long text first. */
export function ActivityDescription({ activity, lines }: Props) {
  const isReadOnly = useIsReadOnly()
  const edit = useActivityEdit(activity)
  if (isReadOnly && activity.description === '') return null
  return (
    <InlineEdit
      label={fieldWord('activity', 'description')}
      value={activity.description}
      onSave={(value) => edit({ field: 'description', value }, null)}
      isLong
      placeholder={t('activity.addDescription')}
      isReadOnly={isReadOnly}
      render={(text) => <ClampedText text={text} lines={lines} />}
    />
  )
}
