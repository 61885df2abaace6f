import { VisuallyHidden } from 'react-aria-components'
import type { DateRevision } from '#contract/entity/activity'
import type { Day } from '#contract/values'
import { daysBetween } from '#domain/days'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import styles from './known.module.css'

type Props = {
  readonly planned: Day | null
  readonly revised: DateRevision | null
  readonly actual: Day | null
}

/** The day that counts, with the planned one struck through where it is another. */
export function KnownDate({ planned, revised, actual }: Props) {
  const day = actual ?? revised?.day ?? planned
  if (day === null) return <span className={styles.faint}>{t('common.notSet')}</span>
  const hasMoved = planned !== null && planned !== day
  return (
    <span className={styles.date}>
      {hasMoved && (
        <s className={styles.faint}>
          {formatDay(planned)}
          <VisuallyHidden elementType="span"> {t('activity.planned')}</VisuallyHidden>
        </s>
      )}
      <time dateTime={day}>{formatDay(day)}</time>
      <span className={styles.faint}>
        {kindOf(actual, revised)}
        {hasMoved && ` · ${movedText(daysBetween(planned, day))}`}
      </span>
    </span>
  )
}

function kindOf(actual: Day | null, revised: DateRevision | null): string {
  if (actual !== null) return t('activity.actual')
  return revised === null ? t('activity.planned') : t('activity.revised')
}

function movedText(count: number): string {
  return count < 0 ? t('activity.movedEarlier', { count: -count }) : t('activity.movedLater', { count })
}
