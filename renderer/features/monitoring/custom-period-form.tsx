import { useState } from 'react'
import type { DayRange } from '#contract/entity/monitoring'
import type { Day } from '#contract/values'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './periods-dialog.module.css'

type Props = { readonly planId: string; readonly onClose: () => void }

/** A period of any length, under a name of its own. */
export function CustomPeriodForm({ planId, onClose }: Props) {
  const [name, setName] = useState('')
  const [fromDay, setFromDay] = useState<Day | null>(null)
  const [toDay, setToDay] = useState<Day | null>(null)
  const [isSent, setIsSent] = useState(false)
  const { add, failure, isAdding } = useAddedPeriod(planId, onClose)

  const submit = (): void => {
    setIsSent(true)
    if (name.trim() !== '' && fromDay !== null && toDay !== null) void add(name.trim(), { fromDay, toDay })
  }
  const missing = (isMissing: boolean, text: string): string | null => (isSent && isMissing ? text : null)
  return (
    <form
      className={styles.custom}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextField
        label={t('monitoring.periodName')}
        value={name}
        onChange={setName}
        failure={missing(name.trim() === '', t('monitoring.nameMissing'))}
        isRequired
        autoFocus
      />
      <div className={styles.two}>
        <DateField
          label={t('monitoring.firstDay')}
          value={fromDay}
          onChange={setFromDay}
          failure={missing(fromDay === null, t('activity.dayMissing'))}
          isRequired
        />
        <DateField
          label={t('monitoring.lastDay')}
          value={toDay}
          onChange={setToDay}
          failure={missing(toDay === null, t('activity.dayMissing'))}
          isRequired
        />
      </div>
      <FieldFailure text={failure} />
      <DialogActions>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" look="primary" isPending={isAdding}>
          {t('monitoring.addPeriod')}
        </Button>
      </DialogActions>
    </form>
  )
}

function useAddedPeriod(planId: string, onAdded: () => void) {
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('reportingPeriod.create')
  const add = async (name: string, range: DayRange): Promise<void> => {
    const reportingPeriod = { planId, kind: 'custom', range, submission: null, name, provenance: null } as const
    const answer = await run({ id: null, reportingPeriod }, t('monitoring.periodAdded', { period: name }))
    if (!answer.ok) return setFailure(failureText(answer.code))
    onAdded()
  }
  return { add, failure, isAdding: state === 'running' }
}
