import type { Marking } from '#contract/vocabulary'
import { codeWord } from '../i18n/words.ts'
import styles from './marking-badge.module.css'

/** The marking of a record: quiet when it is unclassified, framed when it is not. */
export function MarkingBadge({ marking }: { readonly marking: Marking }) {
  return (
    <span className={styles.badge} data-marking={marking}>
      {codeWord('marking', marking)}
    </span>
  )
}
