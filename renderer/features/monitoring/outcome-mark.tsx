import type { RoundOutcome } from '#contract/vocabulary/monitoring'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import styles from './outcome-mark.module.css'

type Props = { readonly outcome: RoundOutcome | null }

/** What the round found of an activity, as a word and a shape; null is "not yet". */
export function OutcomeMark({ outcome }: Props) {
  return (
    <span className={styles.mark} data-outcome={outcome ?? 'left'}>
      <OutcomeShape outcome={outcome} />
      <span>{outcome === null ? t('monitoring.notYet') : codeWord('roundOutcome', outcome)}</span>
    </span>
  )
}

/** The shape alone, where a word stands elsewhere. */
export function OutcomeShape({ outcome }: Props) {
  return (
    <svg
      className={styles.shape}
      data-outcome={outcome ?? 'left'}
      width={12}
      height={12}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      {shapes[outcome ?? 'left']}
    </svg>
  )
}

const shapes = {
  updated: (
    <>
      <circle cx="6" cy="6" r="5.5" fill="currentColor" />
      <path className={styles.tick} d="M3.6 6.2l1.7 1.7 3.2-3.6" fill="none" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  'no-change': (
    <>
      <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M3.8 6h4.4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  left: <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.2" strokeDasharray="1.6 1.9" />,
} satisfies { readonly [Name in RoundOutcome | 'left']: React.ReactNode }
