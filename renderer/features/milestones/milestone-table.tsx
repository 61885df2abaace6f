import { VisuallyHidden } from 'react-aria-components'
import type { MilestoneState } from '#domain/monitoring/milestone'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useOrganisations } from '../../api/organisation-choices.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { hrefTo, planPlace } from '../../routing/route.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useFirst } from '../../ui/use-first.tsx'
import { ActivityLink } from '../../ui/activity-link.tsx'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import { useMilestones } from './milestone.ts'
import type { StandingMilestone } from './milestone.ts'
import { MilestoneDay } from './milestone-day.tsx'
import { MilestoneShape, MilestoneStateText } from './milestone-state.tsx'
import { ReachButton } from './reach-button.tsx'
import styles from './milestones-screen.module.css'

/** What comes first wants something done about it; within each, by the day that counts. */
const order = ['overdue', 'due-soon', 'later', 'reached'] as const satisfies readonly MilestoneState[]

const columnCount = 6

/** The milestones of a plan, grouped by how they stand. */
export function MilestoneTable({ planId }: { readonly planId: string }) {
  const milestones = useMilestones(planId, null)
  if (milestones === null) return <SkeletonRows />
  if (milestones.length === 0) return <NoMilestones planId={planId} />
  return (
    <div className={styles.scroller}>
      <table className={classes(look.table, look.list)}>
        <thead>
          <tr>
            <th scope="col">{codeWord('entity', 'milestone')}</th>
            <th scope="col">{t('milestones.day')}</th>
            <th scope="col">{t('milestones.state')}</th>
            <th scope="col">{fieldWord('milestone', 'activityId')}</th>
            <th scope="col">{fieldWord('milestone', 'ownerId')}</th>
            <th scope="col">
              <VisuallyHidden>{t('milestones.reachedToday')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        {order.map((state) => {
          const ofState = milestones.filter((each) => each.state === state)
          return ofState.length > 0 && <Group key={state} state={state} milestones={ofState} planId={planId} />
        })}
      </table>
    </div>
  )
}

type GroupProps = {
  readonly state: MilestoneState
  readonly milestones: readonly StandingMilestone[]
  readonly planId: string
}

function Group({ state, milestones, planId }: GroupProps) {
  const { first, more } = useFirst(milestones, 100)
  return (
    <tbody>
      <tr className={look.group}>
        <th scope="rowgroup" colSpan={columnCount}>
          {groupName(state)} <span className={styles.count}>{milestones.length}</span>
        </th>
      </tr>
      {first.map((standing) => (
        <Row key={standing.milestone.id} standing={standing} planId={planId} />
      ))}
      {more !== false && (
        <tr>
          <td colSpan={columnCount}>{more}</td>
        </tr>
      )}
    </tbody>
  )
}

type RowProps = Pick<GroupProps, 'planId'> & { readonly standing: StandingMilestone }

function Row({ standing, planId }: RowProps) {
  const isReadOnly = useIsReadOnly()
  const { nameOf } = useOrganisations()
  const { milestone, state } = standing
  return (
    <tr className={styles.row} data-state={state}>
      <th scope="row" className={styles.title}>
        <span className={styles.marked}>
          <MilestoneShape state={state} />
          <bdi>{milestone.title}</bdi>
        </span>
      </th>
      <td className={styles.day}>
        <MilestoneDay standing={standing} />
      </td>
      <td className={styles.plain}>
        <MilestoneStateText standing={standing} />
      </td>
      <td className={styles.plain}>
        <ActivityLink planId={planId} activityId={milestone.activityId} />
      </td>
      <td className={styles.plain}>{milestone.ownerId !== null && <bdi>{nameOf(milestone.ownerId)}</bdi>}</td>
      <td className={styles.act}>{state !== 'reached' && !isReadOnly && <ReachButton milestone={milestone} />}</td>
    </tr>
  )
}

function groupName(state: MilestoneState): string {
  const names = {
    overdue: t('milestones.overdue'),
    'due-soon': t('milestones.dueSoon'),
    later: t('milestones.later'),
    reached: t('milestones.reached'),
  }
  return names[state]
}

function NoMilestones({ planId }: { readonly planId: string }) {
  return (
    <EmptyState
      icon="calendar"
      title={t('milestones.emptyTitle')}
      action={<a href={hrefTo(planPlace(planId, 'matrix'))}>{t('milestones.openMatrix')}</a>}
    >
      {t('milestones.emptyHelp')}
    </EmptyState>
  )
}
