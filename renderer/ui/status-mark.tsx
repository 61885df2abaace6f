import type { Status } from '#contract/vocabulary'
import { codeWord } from '../i18n/words.ts'
import styles from './status-mark.module.css'

/** A status as a word and a shape: meaning is never in colour alone. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <span className={styles.mark} data-status={status}>
      <StatusShape status={status} />
      <span className={styles.word}>{codeWord('status', status)}</span>
    </span>
  )
}

/** The shape alone, where the word stands elsewhere. */
export function StatusShape({ status }: { readonly status: Status }) {
  return (
    <svg className={styles.shape} data-status={status} width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
      {shapes[status]}
    </svg>
  )
}

const ring = <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" />

/** Fills with progress; stopped ones are no circle. */
const shapes = {
  planned: ring,
  ongoing: (
    <>
      {ring}
      <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" fill="currentColor" />
    </>
  ),
  closing: (
    <>
      {ring}
      <path d="M6 1.400V6H1.400A4.6 4.6 0 1 0 6 1.400z" fill="currentColor" />
    </>
  ),
  completed: <circle cx="6" cy="6" r="5.3" fill="currentColor" />,
  cancelled: (
    <path
      d="M2.4 2.400l7.2 7.200M9.6 2.400L2.4 9.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
    />
  ),
  suspended: <path d="M3.7 2v8M8.3 2v8" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />,
} satisfies { readonly [S in Status]: React.ReactNode }
