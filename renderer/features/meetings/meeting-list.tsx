import { useState } from 'react'
import { firstDayOf } from '#domain/days'
import { newestFirst } from '#domain/meetings/meeting-order'
import { useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { formatDay, formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { goTo } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { MarkingBadge } from '../../ui/marking-badge.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { classes } from '../../ui/classes.ts'
import page from '../../ui/screen.module.css'
import { NewMeetingDialog } from './new-meeting-dialog.tsx'
import { meetingHref, meetingPlace } from './places.ts'
import type { ActionPoint, Decision, Meeting } from './records.ts'
import styles from './meetings.module.css'

/** The meetings of a plan, those to come first. */
export function MeetingList({ planId }: { readonly planId: string }) {
  const ofPlan = { planId, activityId: null }
  const answer = useQuery('meeting.list', ofPlan)
  const isReadOnly = useIsReadOnly()
  const today = useToday()
  const [isAdding, setIsAdding] = useState(false)
  if (answer.kind === 'loading') return <SkeletonRows />
  if (answer.kind === 'failed') return <FailureState code={answer.code} />

  const meetings = newestFirst(answer.value.records)
  const held = meetings.filter((each) => !isPlanned(each))
  // A demonstration is shown as of a day of its own, and knows what came after it.
  const isLater = ({ day }: Meeting): boolean => firstDayOf(day) > today
  const addButton = !isReadOnly && (
    <Button icon="plus" onPress={() => setIsAdding(true)}>
      {t('meetings.add')}
    </Button>
  )
  return (
    <div className={classes(page.screen, styles.screen)}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{t('meetings.title')}</h2>
        {meetings.length > 0 && addButton}
      </header>
      {meetings.length === 0 ? (
        <EmptyState icon="calendar" title={t('meetings.empty')} action={addButton}>
          {t('meetings.emptyHelp')}
        </EmptyState>
      ) : (
        <>
          <Group planId={planId} title={t('meetings.toCome')} meetings={meetings.filter(isPlanned).toReversed()} />
          <Group planId={planId} title={t('meetings.held')} meetings={held.filter((each) => !isLater(each))} />
          <Group
            planId={planId}
            title={t('common.afterDay', { day: formatDay(today) })}
            meetings={held.filter(isLater)}
          />
        </>
      )}
      {isAdding && (
        <NewMeetingDialog
          planId={planId}
          onClose={() => setIsAdding(false)}
          onMade={(meetingId) => goTo(meetingPlace(planId, meetingId))}
        />
      )}
    </div>
  )
}

function isPlanned({ state }: Meeting): boolean {
  return state === 'planned'
}

type GroupProps = { readonly planId: string; readonly title: string; readonly meetings: readonly Meeting[] }

function Group({ planId, title, meetings }: GroupProps) {
  const ofPlan = { planId, activityId: null }
  const decisions = useQuery('decision.list', ofPlan)
  const actionPoints = useQuery('actionPoint.list', ofPlan)
  if (meetings.length === 0) return null
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{title}</h3>
      <ul className={styles.list}>
        {meetings.map((meeting) => (
          <MeetingLine
            key={meeting.id}
            meeting={meeting}
            decisions={decisions.kind === 'ready' ? decisions.value.records : []}
            actionPoints={actionPoints.kind === 'ready' ? actionPoints.value.records : []}
          />
        ))}
      </ul>
    </section>
  )
}

type LineProps = {
  readonly meeting: Meeting
  readonly decisions: readonly Decision[]
  readonly actionPoints: readonly ActionPoint[]
}

function MeetingLine({ meeting, decisions, actionPoints }: LineProps) {
  const { id, planId, title, day, place, marking, provenance } = meeting
  const decisionCount = decisions.filter(({ meetingId }) => meetingId === id).length
  const own = actionPoints.filter(({ meetingId }) => meetingId === id)
  const openCount = own.filter(({ completion }) => completion === null).length
  return (
    <li className={styles.meeting}>
      <span className={styles.day}>{formatPartialDay(day)}</span>
      <div className={styles.words}>
        <a className={styles.link} href={meetingHref(planId, id)}>
          <bdi>{title}</bdi>
        </a>
        <p className={styles.facts}>
          {place !== null && <bdi>{place}</bdi>}
          {decisionCount > 0 && <span>{t('meetings.decisionCount', { count: decisionCount })}</span>}
          {own.length > 0 && <span>{t('meetings.actionCount', { count: own.length, open: openCount })}</span>}
          {marking !== 'unclassified' && <MarkingBadge marking={marking} />}
          <ProvenanceMark provenance={provenance} />
        </p>
      </div>
    </li>
  )
}
