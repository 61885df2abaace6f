import type { ReactNode } from 'react'
import type { MilestoneState } from '#domain/monitoring/milestone'
import { daysBetween } from '#domain/days'
import { useToday } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import type { StandingMilestone } from './milestone.ts'
import styles from './milestone-state.module.css'

/** How a milestone stands, in words with figures; what is due later needs none. */
export function MilestoneStateText({ standing }: { readonly standing: StandingMilestone }) {
  const today = useToday()
  const text = stateText(standing, today)
  return (
    text !== null && (
      <span data-state={standing.state} className={styles.text}>
        {text}
      </span>
    )
  )
}

/** The same as a shape: filled when it is reached, a warning when it is overdue. */
export function MilestoneShape({ state }: { readonly state: MilestoneState }) {
  return (
    <svg className={styles.shape} data-state={state} width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
      {shapes[state]}
    </svg>
  )
}

function stateText({ milestone, day, state }: StandingMilestone, today: string): string | null {
  switch (state) {
    case 'overdue':
      return t('milestones.overdueBy', { count: daysBetween(day, today) })
    case 'due-soon':
      return t('milestones.dueIn', { count: daysBetween(today, day) })
    case 'reached':
      return [t('milestones.reachedMark'), movedText(daysBetween(milestone.plannedDay, day))]
        .filter((part) => part !== null)
        .join(' · ')
    case 'later':
      return null
  }
}

/** How far a day is from the planned one, such as "+31 days"; null where it is the same. */
export function movedText(count: number): string | null {
  if (count === 0) return null
  return count > 0 ? t('activity.movedLater', { count }) : t('activity.movedEarlier', { count: -count })
}

const diamond = 'M6 .8L11.2 6 6 11.2.8 6z'

/** Diamonds, as on a time line. */
const shapes = {
  reached: <path d={diamond} fill="currentColor" />,
  overdue: <path d="M6 .9L11.6 10.700H.4z" fill="currentColor" />,
  'due-soon': (
    <>
      <path d={diamond} fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 .8v10.4L.8 6z" fill="currentColor" />
    </>
  ),
  later: <path d={diamond} fill="none" stroke="currentColor" strokeWidth="1.4" />,
} satisfies { readonly [State in MilestoneState]: ReactNode }
