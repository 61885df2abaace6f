import type { ActivityLine } from '#contract/area/activity'
import type { EndDelay, SlippageMove } from '#contract/area/rating'
import { useQuery } from '../../api/use-query.ts'
import { formatDay, formatInstant, localDayOf } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useFirst } from '../../ui/use-first.tsx'
import { ActivityLink } from '../../ui/activity-link.tsx'
import { movedText } from './milestone-state.tsx'
import { usePlanActivities } from '../../api/plan-activities.ts'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import styles from './milestones-screen.module.css'

type Activities = ReadonlyMap<string, ActivityLine>
type Props<Line> = { readonly planId: string; readonly activities: Activities; readonly lines: readonly Line[] }

/** How late the ends of a plan's activities are, and every move of a start, an end or a milestone. */
export function SlippageLedger({ planId }: { readonly planId: string }) {
  const answer = useQuery('slippage.list', { planId, activityId: null })
  const { lines, byId: activities } = usePlanActivities(planId)
  if (answer.kind === 'failed') return <FailureState code={answer.code} />
  if (answer.kind === 'loading' || lines === null) return <SkeletonRows />
  const { moves, delays } = answer.value
  const late = delays.filter(({ againstPlan, againstAgreed }) => againstPlan !== 0 || againstAgreed !== 0)
  if (moves.length === 0 && late.length === 0) {
    return (
      <EmptyState icon="calendar" title={t('milestones.nothingMovedTitle')}>
        {t('milestones.nothingMoved')}
      </EmptyState>
    )
  }
  return (
    <div className={styles.scroller}>
      {late.length > 0 && <Delays planId={planId} activities={activities} lines={late} />}
      {moves.length > 0 && <Moves planId={planId} activities={activities} lines={moves} />}
    </div>
  )
}

function Delays({ planId, activities, lines }: Props<EndDelay>) {
  const { first, more } = useFirst(lines, 100)
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('milestones.delays')}</h3>
      <table className={classes(look.table, look.list)}>
        <thead>
          <tr>
            <th scope="col">{fieldWord('milestone', 'activityId')}</th>
            <th scope="col">{t('milestones.firstPlanned')}</th>
            <th scope="col">{t('milestones.agreed')}</th>
            <th scope="col">{t('milestones.againstPlan')}</th>
            <th scope="col">{t('milestones.againstAgreed')}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((delay) => {
            const activity = activities.get(delay.activityId)
            return (
              <tr key={delay.activityId} className={styles.row}>
                <th scope="row" className={styles.title}>
                  <span className={styles.named}>
                    <ActivityLink planId={planId} activityId={delay.activityId} />
                    <bdi className={styles.cut}>{activity?.title}</bdi>
                  </span>
                </th>
                <td className={styles.day}>{formatDay(delay.originalDay)}</td>
                <td className={styles.day}>{formatDay(delay.agreedDay)}</td>
                <td className={styles.days}>{movedText(delay.againstPlan) ?? t('milestones.onDay')}</td>
                <td className={styles.days}>{movedText(delay.againstAgreed) ?? t('milestones.onDay')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {more}
    </section>
  )
}

function Moves({ planId, activities, lines }: Props<SlippageMove>) {
  const { first, more } = useFirst(lines, 100)
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('milestones.moves')}</h3>
      <table className={classes(look.table, look.list)}>
        <thead>
          <tr>
            <th scope="col">{t('milestones.what')}</th>
            <th scope="col">{t('milestones.from')}</th>
            <th scope="col">{t('milestones.to')}</th>
            <th scope="col">{t('milestones.moved')}</th>
            <th scope="col">{t('milestones.why')}</th>
            <th scope="col">{t('milestones.who')}</th>
            <th scope="col">{t('milestones.when')}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((move, index) => (
            <tr key={index} className={styles.row}>
              <th scope="row" className={styles.what}>
                <Subject planId={planId} activity={activities.get(move.activityId)} move={move} />
              </th>
              <td className={styles.day}>{formatDay(move.from)}</td>
              <td className={styles.day}>{formatDay(move.to)}</td>
              <td className={styles.days}>{movedText(move.days)}</td>
              <td className={styles.why}>
                <Reason move={move} />
              </td>
              <td className={styles.plain}>{move.personName !== null && <bdi>{move.personName}</bdi>}</td>
              <td className={styles.plain}>
                {move.at === null ? (
                  t('milestones.withRecord')
                ) : (
                  <time dateTime={move.at} title={formatInstant(move.at)}>
                    {formatDay(localDayOf(move.at))}
                  </time>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </section>
  )
}

type SubjectProps = {
  readonly planId: string
  readonly activity: ActivityLine | undefined
  readonly move: SlippageMove
}

function Subject({ planId, activity, move }: SubjectProps) {
  const reference = activity?.reference ?? ''
  if (move.subject === 'milestone') {
    return (
      <span className={styles.named}>
        <ActivityLink planId={planId} activityId={move.activityId} />
        <bdi className={styles.cut}>{move.title}</bdi>
      </span>
    )
  }
  const words = move.subject === 'start' ? t('milestones.startOf', { reference }) : t('milestones.endOf', { reference })
  return (
    <ActivityLink planId={planId} activityId={move.activityId}>
      {words}
    </ActivityLink>
  )
}

function Reason({ move: { reason, explanation } }: { readonly move: SlippageMove }) {
  if (reason === null) return <span className={styles.faint}>{t('milestones.noReason')}</span>
  return (
    <>
      {codeWord('dateReason', reason)}
      {explanation !== null && explanation !== '' && (
        <>
          {' · '}
          <bdi>{explanation}</bdi>
        </>
      )}
    </>
  )
}
