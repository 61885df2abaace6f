import { addDays, daysBetween } from '#domain/days'
import { agreedMilestoneDay } from '#domain/monitoring/milestone'
import { useToday } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Fact } from './known-fact.tsx'
import type { RoundSubject } from './use-round-acts.ts'
import styles from './known.module.css'

/** Beyond the period, what comes within a month is worth a word too. */
const aheadDays = 30

/** The milestones that should have been reached by the end of the period, or soon after; the next one however far it is. */
export function KnownMilestones({ subject }: { readonly subject: RoundSubject }) {
  const { activity, period } = subject
  const today = useToday()
  const answer = useQuery('milestone.list', { planId: activity.planId, activityId: activity.id })
  if (answer.kind !== 'ready') return null
  const last = addDays(period.range.toDay > today ? period.range.toDay : today, aheadDays)
  const open = answer.value.records
    .filter(({ actualDay }) => actualDay === null)
    .map(({ id, title, plannedDay, revisedDay }) => {
      return {
        id,
        title,
        day: agreedMilestoneDay({ plannedDay, revisedDay: revisedDay?.day ?? null, actualDay: null }),
      }
    })
    .toSorted((one, other) => daysBetween(other.day, one.day))
  const next = open.find(({ day }) => day >= today)
  const due = open.filter((milestone) => milestone === next || milestone.day <= last)
  if (due.length === 0) return null
  return (
    <Fact term={t('monitoring.milestonesDue')}>
      <ul className={styles.milestones}>
        {due.map(({ id, title, day }) => (
          <li key={id}>
            <bdi>{title}</bdi>
            <span className={day < today ? styles.lateText : styles.faint}>
              {formatDay(day)}
              {day < today && ` · ${t('activity.overdue', { count: daysBetween(day, today) })}`}
            </span>
          </li>
        ))}
      </ul>
    </Fact>
  )
}
