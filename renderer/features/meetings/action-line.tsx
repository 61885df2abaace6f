import { useState } from 'react'
import { useOrganisations } from '../../api/organisation-choices.ts'
import { formatDay, formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { ActionDialog } from './action-dialog.tsx'
import { ActionMark } from './action-mark.tsx'
import { ActivityLink } from '../../ui/activity-link.tsx'
import { NextStep } from './next-step.tsx'
import { meetingHref } from './places.ts'
import type { ActionPoint, Meeting } from './records.ts'
import styles from './meetings.module.css'

type Props = {
  readonly point: ActionPoint
  /** The meeting to name, where the line does not stand under it. */
  readonly meeting: Meeting | null
  /** In a panel of the activity, which need not be named. */
  readonly isOfActivity?: boolean
}

/** An action point: what, who, by when, and how it stands. Pressed, it opens with everything in place. */
export function ActionLine({ point, meeting, isOfActivity = false }: Props) {
  const { nameOf } = useOrganisations()
  const [isOpen, setIsOpen] = useState(false)
  const owner = [point.ownerId === null ? null : nameOf(point.ownerId), point.ownerName].filter((part) => part !== null)
  return (
    <li className={styles.action}>
      <div className={styles.words}>
        <div className={styles.itemHead}>
          {point.activityId !== null && !isOfActivity && (
            <ActivityLink planId={point.planId} activityId={point.activityId} />
          )}
          <Button look="plain" onPress={() => setIsOpen(true)}>
            <bdi className={styles.actionText}>{point.text}</bdi>
          </Button>
        </div>
        <p className={styles.facts}>
          <ActionMark point={point} />
          {owner.length > 0 && <bdi>{owner.join(', ')}</bdi>}
          <DayThatCounts point={point} />
          {meeting !== null && (
            <a className={styles.quietLink} href={meetingHref(point.planId, meeting.id)}>
              {t('meetings.agreedAt', { day: formatPartialDay(meeting.day) })}
            </a>
          )}
          <ProvenanceMark provenance={point.provenance} />
        </p>
      </div>
      <NextStep point={point} />
      {isOpen && <ActionDialog point={point} onClose={() => setIsOpen(false)} />}
    </li>
  )
}

/** Of what is done, the day it was done; of what is open, the day it is due. */
function DayThatCounts({ point: { completion, dueDay } }: { readonly point: ActionPoint }) {
  if (completion !== null) return <span>{t('meetings.doneOn', { day: formatDay(completion.day) })}</span>
  return dueDay !== null && <span>{t('meetings.dueOn', { day: formatDay(dueDay) })}</span>
}
