import { useState } from 'react'
import { byUrgency } from '#domain/meetings/action-state'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { ActionForm } from './action-form.tsx'
import { ActionLine } from './action-line.tsx'
import { Part } from './part.tsx'
import type { MeetingRecords } from './use-meeting.ts'
import styles from './meetings.module.css'

/** Who does what by when, as the meeting agreed it. */
export function MeetingActions({ records }: { readonly records: MeetingRecords }) {
  const { meeting, actionPoints } = records
  const isReadOnly = useIsReadOnly()
  const [isAdding, setIsAdding] = useState(false)
  return (
    <Part
      title={t('meetings.actions')}
      count={actionPoints.length}
      action={
        !isReadOnly &&
        !isAdding && (
          <Button look="plain" icon="plus" onPress={() => setIsAdding(true)}>
            {t('meetings.addAction')}
          </Button>
        )
      }
    >
      {actionPoints.length === 0 && !isAdding && <p className={styles.quiet}>{t('meetings.noActions')}</p>}
      <ul className={styles.list}>
        {byUrgency(actionPoints).map((point) => (
          <ActionLine key={point.id} point={point} meeting={null} />
        ))}
      </ul>
      {isAdding && (
        <ActionForm
          planId={meeting.planId}
          meetingId={meeting.id}
          activityId={null}
          onDone={() => setIsAdding(false)}
        />
      )}
    </Part>
  )
}
