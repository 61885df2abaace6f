import type { ReactNode } from 'react'
import { useId } from 'react'
import type { ActivityLine } from '#contract/area/activity'
import { firstWords } from '#domain/first-words'
import { useToday } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { formatDay, formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { hrefTo, planPlace } from '../../routing/route.ts'
import styles from './glances.module.css'

const shownCount = 5

/** The milestones that come next, and those that should have been reached before them. */
export function NextMilestones({
  planId,
  activities,
}: {
  readonly planId: string
  readonly activities: readonly ActivityLine[]
}) {
  const today = useToday()
  const answer = useQuery('milestone.list', { planId, activityId: null })
  const settled = new Set(
    activities.filter(({ status }) => status === 'completed' || status === 'cancelled').map(({ id }) => id),
  )
  const open = (answer.kind === 'ready' ? answer.value.records : [])
    .filter(({ actualDay, activityId }) => actualDay === null && !settled.has(activityId))
    .map((milestone) => ({ ...milestone, day: milestone.revisedDay?.day ?? milestone.plannedDay }))
    .filter(({ day }) => day >= today)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
  return (
    <Glance title={t('overview.nextMilestones')} nothing={t('overview.noMilestones')}>
      {open.slice(0, shownCount).map(({ id, activityId, title, day }) => (
        <Line
          key={id}
          href={hrefTo(planPlace(planId, 'overview', { activityId, recordId: id }))}
          day={formatDay(day)}
          about={activities.find((activity) => activity.id === activityId)?.reference ?? null}
          text={title}
        />
      ))}
    </Glance>
  )
}

/** What was written last. */
export function LatestNotes({ planId }: { readonly planId: string }) {
  const today = useToday()
  const wanted = { planId, activityId: null, kind: null, fromDay: null, toDay: today, offset: 0, limit: shownCount }
  const answer = useQuery('note.list', wanted)
  return (
    <Glance title={t('overview.latestNotes')} nothing={t('overview.noNotes')}>
      {(answer.kind === 'ready' ? answer.value.notes : []).map((note) => (
        <Line
          key={note.id}
          href={
            note.activityId === null
              ? hrefTo(planPlace(planId, 'documents'))
              : hrefTo(planPlace(planId, 'overview', { activityId: note.activityId }))
          }
          day={formatPartialDay(note.day)}
          about={note.activityReference}
          text={firstWords(note.text)}
        />
      ))}
    </Glance>
  )
}

/** The documents that guide the plan. */
export function GuidingDocuments({ planId }: { readonly planId: string }) {
  const answer = useQuery('document.list', { planId })
  return (
    <Glance title={t('overview.guidingDocuments')} nothing={t('overview.noDocuments')}>
      {(answer.kind === 'ready' ? answer.value.documents : []).slice(0, shownCount).map((document) => (
        <Line
          key={document.id}
          href={hrefTo(planPlace(planId, 'documents'))}
          day={document.day === null ? '' : formatPartialDay(document.day)}
          about={null}
          text={document.title}
        />
      ))}
    </Glance>
  )
}

type GlanceProps = { readonly title: string; readonly nothing: string; readonly children: readonly ReactNode[] }

function Glance({ title, nothing, children }: GlanceProps) {
  const id = useId()
  return (
    <section className={styles.glance} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children.length === 0 ? (
        <p className={styles.nothing}>{nothing}</p>
      ) : (
        <ul className={styles.list}>{children}</ul>
      )}
    </section>
  )
}

type LineProps = {
  readonly href: string
  readonly day: string
  /** The reference of the activity; null for what concerns the plan. */
  readonly about: string | null
  readonly text: string
}

function Line({ href, day, about, text }: LineProps) {
  return (
    <li>
      <a className={styles.line} href={href}>
        <span className={styles.day}>{day}</span>
        {about !== null && <span className={styles.about}>{about}</span>}{' '}
        <span className={styles.text}>
          <bdi>{text}</bdi>
        </span>
      </a>
    </li>
  )
}
