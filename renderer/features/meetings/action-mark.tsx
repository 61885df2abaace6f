import { actionDaysLate, actionState } from '#domain/meetings/action-state'
import { useToday } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import type { ActionPoint } from './records.ts'
import styles from './action-mark.module.css'

/** How an action point stands, as a word and a shape. */
export function ActionMark({ point }: { readonly point: ActionPoint }) {
  const today = useToday()
  const state = actionState(point, today)
  const words = {
    open: t('meetings.open'),
    overdue: t('meetings.daysLate', { days: actionDaysLate(point, today) }),
    completed: t('meetings.completed'),
    verified: t('meetings.verified'),
  }
  return (
    <span className={styles.mark} data-state={state}>
      <svg className={styles.shape} width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
        {shapes[state]}
      </svg>
      {words[state]}
    </span>
  )
}

const ring = <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
const tick = <path d="M3 6.3l2.1 2.1L9 4.200" fill="none" stroke="currentColor" strokeWidth="1.500" />

/** A ring is filled when it is done, and a tick says that somebody looked; what is late is no circle. */
const shapes = {
  open: ring,
  overdue: <path d="M6 1.200L11 10.500H1z" fill="none" stroke="currentColor" strokeWidth="1.400" />,
  completed: <circle cx="6" cy="6" r="5.3" fill="currentColor" />,
  verified: (
    <>
      {ring}
      {tick}
    </>
  ),
} as const
