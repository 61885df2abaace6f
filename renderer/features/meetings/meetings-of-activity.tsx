import { useState } from 'react'
import { byUrgency } from '#domain/meetings/action-state'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { PanelSection } from '../../ui/panel-section.tsx'
import { ActionForm } from './action-form.tsx'
import { ActionLine } from './action-line.tsx'
import { meetingHref } from './places.ts'
import type { Decision, Meeting } from './records.ts'
import styles from './meetings.module.css'

type Props = { readonly planId: string; readonly activityId: string }

/** What meetings decided about an activity, and what is to be done about it; each leads to its meeting. */
export function MeetingsOfActivity({ planId, activityId }: Props) {
  const decisions = useQuery('decision.list', { planId, activityId })
  const actionPoints = useQuery('actionPoint.list', { planId, activityId })
  const meetings = useQuery('meeting.list', { planId, activityId: null })
  const isReadOnly = useIsReadOnly()
  const [isAdding, setIsAdding] = useState(false)
  if (decisions.kind !== 'ready' || actionPoints.kind !== 'ready' || meetings.kind !== 'ready') return null

  const meetingOf = (id: string | null) => meetings.value.records.find((each) => each.id === id) ?? null
  const open = byUrgency(actionPoints.value.records.filter(({ completion }) => completion === null))
  const decided = decisions.value.records
  const addButton = !isReadOnly && !isAdding && (
    <Button look="plain" icon="plus" onPress={() => setIsAdding(true)}>
      {t('meetings.addAction')}
    </Button>
  )
  return (
    <PanelSection title={t('meetings.section')} count={open.length + decided.length} action={addButton}>
      {open.length + decided.length === 0 && !isAdding && (
        <p className={styles.quiet}>{t('meetings.noneOfActivity')}</p>
      )}
      <ul className={classes(styles.list, styles.inPanel)}>
        {open.map((point) => (
          <ActionLine key={point.id} point={point} meeting={meetingOf(point.meetingId)} isOfActivity />
        ))}
        {decided.map((decision) => (
          <DecisionOfActivity key={decision.id} decision={decision} meeting={meetingOf(decision.meetingId)} />
        ))}
      </ul>
      {isAdding && (
        <ActionForm planId={planId} meetingId={null} activityId={activityId} onDone={() => setIsAdding(false)} />
      )}
    </PanelSection>
  )
}

type DecisionProps = { readonly decision: Decision; readonly meeting: Meeting | null }

function DecisionOfActivity({ decision, meeting }: DecisionProps) {
  return (
    <li className={styles.action}>
      <div className={styles.words}>
        <bdi className={styles.prose}>{decision.text}</bdi>
        {decision.reason !== '' && <bdi className={styles.discussion}>{decision.reason}</bdi>}
        {meeting !== null && (
          <a className={styles.quietLink} href={meetingHref(meeting.planId, meeting.id)}>
            {t('meetings.decidedAt', { day: formatPartialDay(meeting.day) })}
          </a>
        )}
      </div>
    </li>
  )
}
