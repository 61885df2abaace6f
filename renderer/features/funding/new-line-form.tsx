import { useState } from 'react'
import type { Id } from '#contract/values'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { DialogActions } from '../../ui/dialog.tsx'
import { readDraft } from '../../ui/money-draft.ts'
import { usePlanActivities } from '../../api/plan-activities.ts'
import { blankLine, fieldOfFailure, lineWords } from './funding-line.ts'
import type { LineDraft, LineFailures, LineSetting } from './funding-line.ts'
import { LineFields } from './line-fields.tsx'
import styles from './line-form.module.css'

type Props = {
  readonly setting: LineSetting
  /** What is known of the line beforehand. */
  readonly start?: Partial<LineDraft>
  /** The activity it belongs to; null for the plan as a whole. */
  readonly activityId: Id | null
  /** Where the activity can be chosen. */
  readonly canChooseActivity: boolean
  readonly onDone: () => void
}

/** Adds a funding line; what cannot be is refused beside its field, and the rest stays as typed. */
export function NewLineForm({ setting, start = {}, activityId: given, canChooseActivity, onDone }: Props) {
  const { planId, usual, year, years } = setting
  const [activityId, setActivityId] = useState(given)
  const [draft, setDraft] = useState<LineDraft>(() => ({
    ...blankLine(usual[0] ?? 'USD', year),
    ...start,
  }))
  const [failures, setFailures] = useState<LineFailures>({})
  const { run, state } = useCommand('fundingLine.create')

  const add = async (): Promise<void> => {
    const money = readDraft(draft.money)
    if (typeof money === 'string') return setFailures({ money })
    const fundingLine = { ...draft, planId, activityId, money, provenance: null }
    const answer = await run({ id: null, fundingLine }, t('funding.lineAdded', lineWords(fundingLine)))
    if (!answer.ok) return setFailures({ [fieldOfFailure(answer.code)]: failureText(answer.code) })
    onDone()
  }
  // What is typed anew is not what was refused.
  const change = (next: LineDraft): void => {
    if (next.money !== draft.money) setFailures({ ...failures, money: null })
    setDraft(next)
  }
  return (
    <form className={styles.form} onSubmit={(event) => (event.preventDefault(), void add())}>
      {canChooseActivity && <ActivityField planId={planId} value={activityId} onChange={setActivityId} />}
      <LineFields
        draft={draft}
        failures={failures}
        usual={usual}
        years={years}
        isDisabled={false}
        startsWithAmount
        onChange={change}
        onCommit={(field) => setFailures({ ...failures, [field]: null })}
      />
      <DialogActions>
        <Button onPress={onDone}>{t('common.cancel')}</Button>
        <Button type="submit" look="primary" isPending={state === 'running'}>
          {t('funding.addLine')}
        </Button>
      </DialogActions>
    </form>
  )
}

type ActivityFieldProps = {
  readonly planId: Id
  readonly value: Id | null
  readonly onChange: (activityId: Id | null) => void
}

const whole = 'plan'
/** More than that are not chosen from a list. */
const mostChoices = 1_000

function ActivityField({ planId, value, onChange }: ActivityFieldProps) {
  const { choices } = usePlanActivities(planId)
  if (choices.length > mostChoices) return <p className={styles.source}>{t('funding.addAtActivity')}</p>
  return (
    <ComboBox
      label={fieldWord('fundingLine', 'activityId')}
      choices={[{ value: whole, label: t('funding.wholePlan') }, ...choices]}
      value={value ?? whole}
      onChange={(chosen) => onChange(chosen === whole ? null : chosen)}
    />
  )
}
