import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { Icon } from '../../ui/icon.tsx'
import { NewItem } from './new-item.tsx'
import { usePlanActivities } from '../../api/plan-activities.ts'
import type { MeetingRecords } from './use-meeting.ts'
import styles from './mode.module.css'

type Props = {
  readonly records: MeetingRecords
  readonly index: number
  readonly onChoose: (index: number) => void
}

/** The agenda at the side of the meeting: where it is, what has been spoken of, and what is to come. */
export function ModeAgenda({ records, index, onChoose }: Props) {
  const { meeting, agenda, decisions } = records
  const isReadOnly = useIsReadOnly()
  const { byId } = usePlanActivities(meeting.planId)
  const decided = new Set(decisions.map(({ agendaItemId }) => agendaItemId))
  return (
    <nav className={styles.side} aria-label={t('meetings.agenda')}>
      <ol className={styles.items}>
        {agenda.map((item, each) => (
          <li key={item.id}>
            <button
              type="button"
              className={styles.entry}
              aria-current={each === index ? 'step' : undefined}
              onClick={() => onChoose(each)}
            >
              <span className={styles.number}>{each + 1}</span>
              <span className={styles.entryWords}>
                {item.activityId !== null && (
                  <span className={styles.reference}>
                    <bdi>{byId.get(item.activityId)?.reference}</bdi>
                  </span>
                )}
                <bdi>{item.title}</bdi>
              </span>
              {(item.discussion !== '' || decided.has(item.id)) && (
                <span className={styles.spoken} role="img" aria-label={t('meetings.spokenOf')}>
                  <Icon name="check" size={13} />
                </span>
              )}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={styles.entry}
            aria-current={index === agenda.length ? 'step' : undefined}
            onClick={() => onChoose(agenda.length)}
          >
            <span className={styles.number} />
            <span className={styles.entryWords}>{t('meetings.inGeneral')}</span>
          </button>
        </li>
      </ol>
      {!isReadOnly && <NewItem meetingId={meeting.id} />}
    </nav>
  )
}
