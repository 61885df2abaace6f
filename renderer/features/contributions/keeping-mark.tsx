import { keepingOf } from '#domain/contributions/keeping'
import { useToday } from '../../api/app-state.tsx'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Contribution } from './contribution.ts'
import styles from './contributions.module.css'

/** How a promise stands, in a word and a shape; with the day of its delivery and what is late. */
export function KeepingMark({ contribution }: { readonly contribution: Contribution }) {
  const today = useToday()
  const keeping = keepingOf(contribution, today)
  const { delivery } = contribution
  const word = delivery === null ? t('contributions.open') : codeWord('deliveryState', delivery.state)
  return (
    <span className={styles.keeping} data-kind={keeping.kind}>
      <span className={styles.shape} aria-hidden="true" />
      <span>{word}</span>
      {delivery !== null && <span className={styles.faint}>{formatDay(delivery.day)}</span>}
      {'lateDays' in keeping && keeping.lateDays > 0 && (
        <span className={styles.faint}>{t('contributions.keptLate', { count: keeping.lateDays })}</span>
      )}
      {'overdueDays' in keeping && keeping.overdueDays > 0 && (
        <span className={styles.overdue}>
          <Icon name="warning" size={13} />
          {t('contributions.overdue', { count: keeping.overdueDays })}
        </span>
      )}
    </span>
  )
}
