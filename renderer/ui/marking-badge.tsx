import type { Marking } from '#contract/vocabulary'
import { wordFor } from '#domain/words'
import { currentLanguage } from '../i18n/translate.ts'
import styles from './marking-badge.module.css'

/** The marking of a record: quiet when it is unclassified, framed when it is not. */
export function MarkingBadge({ marking }: { readonly marking: Marking }) {
  return (
    <span className={styles.badge} data-marking={marking}>
      {wordFor(currentLanguage(), 'marking', marking)}
    </span>
  )
}
