import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { ActivityRating } from '#contract/area/rating'
import type { RatingOverride } from '#contract/entity/rating'
import type { Rating } from '#contract/vocabulary/monitoring'
import { ratings } from '#contract/vocabulary/monitoring'
import { useToday } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { RatingMark } from '../../ui/rating-mark.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { ratingWord } from './rating-word.ts'
import styles from './rating-section.module.css'

type Props = { readonly rating: ActivityRating; readonly onDone: () => void }

/** A rating against the rule's, with the sentence that says why; or back to the rule. */
export function OverrideForm({ rating: { activityId, proposed, override }, onDone }: Props) {
  const today = useToday()
  const [rating, setRating] = useState<Rating>(override?.rating ?? proposed)
  const [reason, setReason] = useState(override?.reason ?? '')
  const [isMissing, setIsMissing] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('activity.overrideRating')

  const save = async (next: RatingOverride | null): Promise<void> => {
    const toast = next === null ? t('rating.leftToRule') : t('rating.isSet', { rating: ratingWord(next.rating) })
    const answer = await run({ activityId, override: next }, toast)
    if (answer.ok) onDone()
    else setFailure(failureText(answer.code))
  }
  const submit = (): void => {
    if (state === 'running') return
    setIsMissing(reason.trim() === '')
    if (reason.trim() !== '') void save({ rating, reason, day: today })
  }
  return (
    <form className={styles.form} onSubmit={(event: SyntheticEvent) => (event.preventDefault(), submit())}>
      <Select
        label={fieldWord('roundEntry', 'rating')}
        description={t('rating.byRule', { rating: ratingWord(proposed) })}
        choices={ratings.map((value) => ({ value, label: ratingWord(value) }))}
        value={rating}
        onChange={setRating}
        render={({ value }) => <RatingMark rating={value} />}
        autoFocus
      />
      <TextArea
        label={t('rating.why')}
        description={t('rating.whyHelp')}
        value={reason}
        onChange={setReason}
        onSubmit={submit}
        failure={isMissing && reason.trim() === '' ? t('rating.whyMissing', { rating: ratingWord(proposed) }) : null}
        isRequired
      />
      <FieldFailure text={failure} />
      <div className={styles.actions}>
        {override !== null && (
          <span className={styles.takeBack}>
            <Button look="plain" onPress={() => void save(null)}>
              {t('rating.leaveToRule')}
            </Button>
          </span>
        )}
        <Button look="plain" onPress={onDone}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" isPending={state === 'running'}>
          {t('rating.set')}
        </Button>
      </div>
    </form>
  )
}
