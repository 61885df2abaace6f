import type { ActivityRating, RatingReason, RatingTrend } from '#contract/area/rating'
import type { Rating } from '#contract/vocabulary/monitoring'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatDay } from '../../i18n/format.ts'
import { ratingReasonText } from '../../i18n/rating-reason-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { FieldFailure } from '../../ui/field.tsx'
import { PanelSection } from '../../ui/panel-section.tsx'
import { RatingMark, RatingShape } from '../../ui/rating-mark.tsx'
import { OverrideAct } from './override-act.tsx'
import { RatingHistory } from './rating-history.tsx'
import { ratingWord } from './rating-word.ts'
import { trendText } from './trend-text.ts'
import styles from './rating-section.module.css'

type Props = { readonly planId: string; readonly activityId: string }

/** How the activity stands: what the rule proposes and why, what a person said instead, and how it was rated before. */
export function RatingSection({ planId, activityId }: Props) {
  const isReadOnly = useIsReadOnly()
  const answer = useQuery('rating.list', { planId, activityId })
  if (answer.kind === 'loading') return null
  const rating = answer.kind === 'ready' ? answer.value.ratings[0] : undefined
  return (
    <PanelSection
      title={fieldWord('roundEntry', 'rating')}
      action={!isReadOnly && rating !== undefined && <OverrideAct rating={rating} />}
    >
      {answer.kind === 'failed' && <FieldFailure text={failureText(answer.code)} />}
      {rating !== undefined && (
        <div className={styles.section}>
          <Now rating={rating} />
          {rating.reasons.length === 0 ? (
            <p className={styles.remark}>{t('rating.noReasons')}</p>
          ) : (
            <Reasons reasons={rating.reasons} />
          )}
          {rating.trend !== null && <RatingHistory planId={planId} activityId={activityId} />}
        </div>
      )}
    </PanelSection>
  )
}

/** The rating that counts; where a person gave it, in whose place. */
function Now({ rating: { rating, proposed, override, trend } }: { readonly rating: ActivityRating }) {
  return (
    <>
      <div className={styles.now}>
        <RatingMark rating={rating} />
        {trend !== null && !saysTheSame(trend, rating) && <span className={styles.remark}>{trendText(trend)}</span>}
      </div>
      {override !== null && (
        <div>
          <bdi className={styles.sentence}>{override.reason}</bdi>
          <p className={styles.facts}>
            <span>{t('rating.givenOn', { day: formatDay(override.day) })}</span>
            <span>{t('rating.byRule', { rating: ratingWord(proposed) })}</span>
          </p>
        </div>
      )}
    </>
  )
}

/** One round that rated it as it is rated now has nothing to tell. */
function saysTheSame(trend: RatingTrend, rating: Rating): boolean {
  return trend.runLength === 1 && trend.before === null && trend.rating === rating
}

function Reasons({ reasons }: { readonly reasons: readonly RatingReason[] }) {
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason, index) => (
        <li key={index} className={styles.reason}>
          <RatingShape rating={reason.rating} />
          <span>{ratingReasonText(reason)}</span>
        </li>
      ))}
    </ul>
  )
}
