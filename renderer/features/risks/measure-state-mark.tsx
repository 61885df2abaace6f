import { measureDaysLate, measureState } from '#domain/risk/measure-state'
import type { MeasureState } from '#domain/risk/measure-state'
import { useToday } from '../../api/app-state.tsx'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Measure } from './risk.ts'
import styles from './measures.module.css'

/** How a measure stands, as a word and a shape. */
export function MeasureStateMark({ measure }: { readonly measure: Measure }) {
  const today = useToday()
  const state = measureState(measure, today)
  const { completion, dueDay } = measure
  const words = {
    completed: completion === null ? '' : t('risks.doneOn', { day: formatDay(completion.day) }),
    overdue: t('risks.daysLate', { count: measureDaysLate(measure, today) }),
    open: dueDay === null ? t('risks.open') : t('risks.dueOn', { day: formatDay(dueDay) }),
  }
  return (
    <span className={styles.mark} data-state={state}>
      <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
        {shapes[state]}
      </svg>
      {words[state]}
    </span>
  )
}

const shapes = {
  open: <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  overdue: <path d="M6 .9L11.6 10.7H.4z" fill="currentColor" />,
  completed: <circle cx="6" cy="6" r="5.3" fill="currentColor" />,
} satisfies { readonly [State in MeasureState]: React.ReactNode }
