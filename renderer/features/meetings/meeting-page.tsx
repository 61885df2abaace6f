import { useState } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { hrefTo, planPlace } from '../../routing/route.ts'
import { AttachmentList } from '../../ui/attachments/attachment-list.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { classes } from '../../ui/classes.ts'
import page from '../../ui/screen.module.css'
import { Agenda } from './agenda.tsx'
import { MeetingActions } from './meeting-actions.tsx'
import { MeetingDecisions } from './meeting-decisions.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import { MeetingHead } from './meeting-head.tsx'
import { MeetingMode } from './meeting-mode.tsx'
import { Part } from './part.tsx'
import type { Meeting } from './records.ts'
import { useMeetingSave } from './saving.ts'
import { useMeeting } from './use-meeting.ts'
import styles from './meetings.module.css'

type Props = { readonly planId: string; readonly meetingId: string }

/** A meeting in place: what it is, its agenda, what it decided, who does what, and what was said. */
export function MeetingPage({ planId, meetingId }: Props) {
  const situation = useMeeting(planId, meetingId)
  const [isWriting, setIsWriting] = useState(false)
  if (situation.kind === 'loading') return <SkeletonRows />
  if (situation.kind === 'failed') return <FailureState code={situation.code} />
  if (situation.kind === 'gone') {
    const back = (
      <a className={styles.back} href={hrefTo(planPlace(planId, 'reviews', { view: 'meetings' }))}>
        {t('meetings.all')}
      </a>
    )
    return <EmptyState icon="calendar" title={t('meetings.gone')} action={back} />
  }
  const { meeting } = situation
  return (
    <div className={classes(page.screen, styles.screen)}>
      <MeetingHead meeting={meeting} onWrite={() => setIsWriting(true)} />
      <MeetingFacts meeting={meeting} />
      <Agenda records={situation} />
      <MeetingDecisions records={situation} />
      <MeetingActions records={situation} />
      <Minutes meeting={meeting} />
      <Part title={t('evidence.files')}>
        <AttachmentList planId={planId} owner={{ kind: 'meeting', id: meeting.id }} marking={meeting.marking} />
      </Part>
      {isWriting && <MeetingMode records={situation} onClose={() => setIsWriting(false)} />}
    </div>
  )
}

function Minutes({ meeting }: { readonly meeting: Meeting }) {
  const isReadOnly = useIsReadOnly()
  const save = useMeetingSave(meeting.id)
  return (
    <Part title={fieldWord('meeting', 'minutes')}>
      <InlineEdit
        label={fieldWord('meeting', 'minutes')}
        value={meeting.minutes}
        isLong
        isReadOnly={isReadOnly}
        placeholder={t('meetings.noMinutes')}
        onSave={(value) => save({ field: 'minutes', value })}
      />
    </Part>
  )
}
