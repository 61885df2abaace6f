import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { DateRevision } from '#contract/entity/activity'
import type { Day } from '#contract/values'
import { dateReasons } from '#contract/vocabulary'
import type { DateReason } from '#contract/vocabulary'
import { daysBetween } from '#domain/days'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../button.tsx'
import { DateField } from '../date-field.tsx'
import { FieldFailure } from '../field.tsx'
import { Select } from '../select.tsx'
import { TextArea } from '../text-area.tsx'
import styles from './date-revision-editor.module.css'

type Props = {
  readonly date: 'start' | 'end' | 'milestone'
  /** Only a planned date can be moved. */
  readonly planned: Day
  readonly revision: DateRevision | null
  /** Saves the revision, null takes it back; answers null when it was saved, else the sentence that says why not. */
  readonly onSave: (revision: DateRevision | null) => Promise<string | null>
  readonly onCancel: () => void
}

type Missing = 'day' | 'reason' | null

/** Moves a planned date, with the reason. Goes into a popover or dialog that has its own name. */
export function DateRevisionEditor({ date, planned, revision, onSave, onCancel }: Props) {
  const [day, setDay] = useState<Day | null>(revision?.day ?? null)
  const [chosenReason, setReason] = useState<DateReason | null>(null)
  const [typedExplanation, setExplanation] = useState<string | null>(null)
  const [missing, setMissing] = useState<Missing>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  // Why it was moved to that day says nothing about another one.
  const standing = revision !== null && day === revision.day ? revision : null
  const reason = chosenReason ?? standing?.reason ?? null
  const explanation = typedExplanation ?? standing?.explanation ?? ''

  const save = async (next: DateRevision | null): Promise<void> => {
    setMissing(null)
    setIsSaving(true)
    setFailure(await onSave(next))
    setIsSaving(false)
  }
  const submit = (): void => {
    if (isSaving) return
    if (day === null) return setMissing('day')
    if (reason === null) return setMissing('reason')
    void save({ day, reason, explanation: explanation.trim() === '' ? null : explanation })
  }
  return (
    <form className={styles.form} onSubmit={(event: SyntheticEvent) => (event.preventDefault(), submit())}>
      <DateField
        label={newDayLabel(date)}
        value={day}
        onChange={setDay}
        description={distance(planned, day)}
        failure={missing === 'day' && day === null ? t('activityEditing.dayMissing') : null}
        isRequired
        autoFocus
      />
      <Select
        label={t('activityEditing.whyMoved')}
        choices={dateReasons.map((code) => ({ value: code, label: codeWord('dateReason', code) }))}
        value={reason}
        onChange={setReason}
        failure={missing === 'reason' && reason === null ? t('activityEditing.whyMissing') : null}
        isRequired
      />
      <TextArea
        label={t('activityEditing.explanation')}
        value={explanation}
        onChange={setExplanation}
        onSubmit={submit}
      />
      <FieldFailure text={failure} />
      <Actions isSaving={isSaving} onCancel={onCancel} onTakeBack={revision === null ? null : () => void save(null)} />
    </form>
  )
}

type ActionsProps = {
  readonly isSaving: boolean
  readonly onCancel: () => void
  /** Null when there is no revision to take back. */
  readonly onTakeBack: (() => void) | null
}

function Actions({ isSaving, onCancel, onTakeBack }: ActionsProps) {
  return (
    <div className={styles.actions}>
      {onTakeBack !== null && (
        <span className={styles.takeBack}>
          <Button look="plain" onPress={onTakeBack}>
            {t('activityEditing.takeBack')}
          </Button>
        </span>
      )}
      <Button look="plain" onPress={onCancel}>
        {t('common.cancel')}
      </Button>
      <Button look="primary" type="submit" isPending={isSaving}>
        {t('activityEditing.reviseDate')}
      </Button>
    </div>
  )
}

function newDayLabel(date: Props['date']): string {
  const labels = {
    start: t('activityEditing.newStart'),
    end: t('activityEditing.newEnd'),
    milestone: t('activityEditing.newDay'),
  }
  return labels[date]
}

function distance(planned: Day, day: Day | null): string {
  const plan = t('activityEditing.plannedFor', { day: formatDay(planned) })
  if (day === null) return plan
  const count = daysBetween(planned, day)
  if (count === 0) return `${plan} · ${t('activityEditing.asPlanned')}`
  const moved = count > 0 ? t('activityEditing.later', { count }) : t('activityEditing.earlier', { count: -count })
  return `${plan} · ${moved}`
}
