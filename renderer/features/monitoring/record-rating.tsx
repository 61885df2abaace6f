import { ratingReasonText } from '../../i18n/rating-reason-text.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { RatingMark } from '../../ui/rating-mark.tsx'
import { KeyChoice } from './key-choice.tsx'
import { RecordPart } from './record-part.tsx'
import { ratingKeys } from './round-keys.ts'
import { SentenceField } from './sentence-field.tsx'
import type { RecordingPart } from './use-asked.ts'
import type { RoundActs, RoundSubject } from './use-round-acts.ts'
import styles from './record.module.css'

type Props = {
  readonly subject: RoundSubject
  readonly acts: RoundActs
  readonly part: RecordingPart
}

const choices = ['green', 'amber', 'red', 'grey'] as const

/** The rating: what the rule proposes with its reasons, and what is given; a different one says why. */
export function RecordRating({ subject, acts, part }: Props) {
  const { proposed, reasons } = subject.rating
  const { given } = acts
  return (
    <RecordPart title={fieldWord('roundEntry', 'rating')}>
      <div className={styles.four}>
        {choices.map((rating) => (
          <KeyChoice
            key={rating}
            keys={ratingKeys[rating]}
            isChosen={rating === given.rating}
            onChoose={() => part.chooseRating(rating)}
          >
            <RatingMark rating={rating} />
          </KeyChoice>
        ))}
      </div>
      <p className={styles.proposed}>
        {t('monitoring.proposed', { rating: codeWord('rating', proposed) })}
        {reasons.length === 0 && ` · ${t('monitoring.nothingAgainst')}`}
      </p>
      {reasons.length > 0 && (
        <ul className={styles.reasons}>
          {reasons.slice(0, mostReasons).map((reason, index) => (
            <li key={index}>{ratingReasonText(reason)}</li>
          ))}
        </ul>
      )}
      {given.rating !== proposed && <Sentence acts={acts} part={part} />}
      {!subject.line.isNewest && <p className={styles.proposed}>{t('monitoring.laterRound')}</p>}
    </RecordPart>
  )
}

/** Why another rating is given than the proposed one. */
function Sentence({ acts, part }: Pick<Props, 'acts' | 'part'>) {
  const { given, failures } = acts
  if (part.asked?.kind === 'sentence' || failures.reason !== null) {
    return (
      <SentenceField
        label={t('monitoring.whyOther', { rating: codeWord('rating', given.proposed) })}
        value={acts.ratingReason ?? given.reason ?? ''}
        failure={failures.reason}
        onChange={(ratingReason) => acts.change({ ratingReason })}
        onSubmit={() => acts.keepSentence() && part.end()}
      />
    )
  }
  return (
    <p className={styles.said}>
      <bdi>{given.reason ?? t('monitoring.noSentence')}</bdi>
      <Button look="plain" onPress={() => part.ask({ kind: 'sentence' })}>
        {t('monitoring.changeSentence')}
      </Button>
    </p>
  )
}

/** The worst come first; the rest are on the activity's page. */
const mostReasons = 4
