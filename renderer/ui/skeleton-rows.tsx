import { t } from '../i18n/translate.ts'
import { useIsSlow } from './use-is-slow.ts'
import styles from './skeleton-rows.module.css'

const widths = [62, 48, 71, 55, 66, 40, 58, 74]

/** The place of rows that are on their way; shown only when they take long enough to be noticed. */
export function SkeletonRows({ count = 8 }: { readonly count?: number }) {
  const isSlow = useIsSlow(true)
  if (!isSlow) return null
  return (
    <div className={styles.rows} role="status" aria-label={t('common.loading')}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={styles.row}>
          <span style={{ inlineSize: `${widths[index % widths.length]}%` }} />
        </div>
      ))}
    </div>
  )
}
