import type { Rating } from '#contract/vocabulary/monitoring'
import { codeWord } from '../i18n/words.ts'
import styles from './rating-mark.module.css'

/** A rating as a word and a shape: meaning is never in colour alone. */
export function RatingMark({ rating }: { readonly rating: Rating }) {
  return (
    <span className={styles.mark}>
      <RatingShape rating={rating} />
      <span>{codeWord('rating', rating)}</span>
    </span>
  )
}

/** The shape alone, where the word stands elsewhere. */
export function RatingShape({ rating }: { readonly rating: Rating }) {
  return (
    <svg className={styles.shape} data-rating={rating} width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
      {shapes[rating]}
    </svg>
  )
}

/** A disc, a triangle and a square, as traffic signs are told apart; a dashed ring for what cannot be told. */
const shapes = {
  green: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  amber: <path d="M6 .9L11.6 10.700H.4z" fill="currentColor" />,
  red: <rect x="1.2" y="1.2" width="9.6" height="9.6" rx="1" fill="currentColor" />,
  grey: <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.3" strokeDasharray="2 1.6" />,
} satisfies { readonly [R in Rating]: React.ReactNode }
