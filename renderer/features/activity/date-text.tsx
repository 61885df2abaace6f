import { VisuallyHidden } from 'react-aria-components'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { MovingDate } from './activity-days.ts'
import styles from './date-text.module.css'

/** A date as a line: the planned day struck through when another counts now, and by how much it moved. */
export function DateLine({ date }: { readonly date: MovingDate }) {
  const current = currentOf(date)
  if (current === null) return <span className={styles.kind}>{t('common.notSet')}</span>
  const hasMoved = date.planned !== null && date.planned !== current.day
  return (
    <span className={styles.line}>
      {hasMoved && date.planned !== null && (
        <s className={styles.old}>
          {formatDay(date.planned)}
          <VisuallyHidden elementType="span"> {t('activity.planned')}</VisuallyHidden>
        </s>
      )}
      <time dateTime={current.day}>{formatDay(current.day)}</time>
      <span className={styles.kind}>{hasMoved ? `${current.kind}, ${movedText(date)}` : current.kind}</span>
    </span>
  )
}

function currentOf({ actual, revision, planned }: MovingDate): { readonly day: string; readonly kind: string } | null {
  if (actual !== null) return { day: actual, kind: t('activity.actual') }
  if (revision !== null) return { day: revision.day, kind: t('activity.revised') }
  return planned === null ? null : { day: planned, kind: t('activity.planned') }
}

function movedText({ movedDays }: MovingDate): string {
  const count = movedDays ?? 0
  return count < 0 ? t('activity.movedEarlier', { count: -count }) : t('activity.movedLater', { count })
}
