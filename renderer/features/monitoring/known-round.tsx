import { RatingMark } from '../../ui/rating-mark.tsx'
import { t } from '../../i18n/translate.ts'
import { Fact } from './known-fact.tsx'
import { nameOf, usePeriods } from './period.ts'
import type { RoundSubject } from './use-round-acts.ts'
import styles from './known.module.css'

/** What the round of the period before found. */
export function KnownRound({ subject }: { readonly subject: RoundSubject }) {
  const { activity, line } = subject
  const periods = usePeriods(activity.planId)
  const { previous } = line
  const known = periods.kind === 'ready' ? periods.value.records : []
  const period = known.find(({ id }) => id === previous?.periodId)
  return (
    <Fact term={t('monitoring.lastRound')}>
      {previous === null ? (
        <span className={styles.faint}>{t('monitoring.noLastRound')}</span>
      ) : (
        <>
          <span className={styles.date}>
            <RatingMark rating={previous.rating.rating} />
            {period !== undefined && <bdi className={styles.faint}>{nameOf(period)}</bdi>}
          </span>
          {previous.rating.reason !== null && (
            <p className={styles.remark}>
              <bdi>{previous.rating.reason}</bdi>
            </p>
          )}
        </>
      )}
    </Fact>
  )
}
