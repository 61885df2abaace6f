import type { DateRevision } from '#contract/entity/activity'
import { effectiveStart, lateStartDays, overdueDays } from '#domain/activity-dates'
import type { ActivityDates } from '#domain/activity-dates'
import { useToday } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Icon } from '../../ui/icon.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { KnownDate } from './known-date.tsx'
import { Fact } from './known-fact.tsx'
import { KnownMilestones } from './known-milestones.tsx'
import { KnownNotes } from './known-notes.tsx'
import { KnownRound } from './known-round.tsx'
import type { RoundSubject } from './use-round-acts.ts'
import styles from './known.module.css'

type Props = { readonly subject: RoundSubject; readonly headingId: string }

/** What is known of an activity before anything is recorded. */
export function Known({ subject, headingId }: Props) {
  const { activity, line } = subject
  return (
    <>
      <p className={styles.place}>
        <span className={styles.reference}>{activity.reference}</span>
        <bdi>{line.areaName}</bdi>
        <ProvenanceMark provenance={activity.provenance} />
      </p>
      <h1 id={headingId} className={styles.title}>
        <bdi>{activity.title}</bdi>
      </h1>
      <dl className={styles.facts}>
        <Fact term={fieldWord('activity', 'status')}>
          <StatusMark status={activity.status.status} />
          <Remark text={activity.status.reason} />
        </Fact>
        <Fact term={t('activity.start')}>
          <KnownDate planned={activity.plannedStart} revised={activity.revisedStart} actual={activity.actualStart} />
          <LateStart subject={subject} />
        </Fact>
        <Fact term={t('activity.end')}>
          <KnownDate planned={activity.plannedEnd} revised={activity.revisedEnd} actual={activity.actualEnd} />
          <Overdue subject={subject} />
          <RevisionReason revision={activity.revisedEnd} />
        </Fact>
        <KnownRound subject={subject} />
        <KnownMilestones subject={subject} />
      </dl>
      <KnownNotes activity={activity} />
    </>
  )
}

function Remark({ text }: { readonly text: string | null }) {
  if (text === null || text === '') return null
  return (
    <p className={styles.remark}>
      <bdi>{text}</bdi>
    </p>
  )
}

function LateStart({ subject: { activity } }: Pick<Props, 'subject'>) {
  const start = activity.actualStart === null ? effectiveStart(datesOf(activity)) : null
  const count = lateStartDays(start, activity.status.status, useToday())
  return count === 0 ? null : <Late text={t('attention.not-started', { count })} />
}

function Overdue({ subject: { activity } }: Pick<Props, 'subject'>) {
  const count = overdueDays(datesOf(activity), activity.status.status, useToday())
  return count === 0 ? null : <Late text={t('activity.overdue', { count })} />
}

function Late({ text }: { readonly text: string }) {
  return (
    <p className={styles.late}>
      <Icon name="warning" size={13} />
      {text}
    </p>
  )
}

function datesOf(activity: RoundSubject['activity']): ActivityDates {
  return {
    ...activity,
    revisedStart: activity.revisedStart?.day ?? null,
    revisedEnd: activity.revisedEnd?.day ?? null,
  }
}

function RevisionReason({ revision }: { readonly revision: DateRevision | null }) {
  if (revision === null) return null
  const reason = codeWord('dateReason', revision.reason)
  const { explanation } = revision
  return <Remark text={explanation === null || explanation === '' ? reason : `${reason} · ${explanation}`} />
}
