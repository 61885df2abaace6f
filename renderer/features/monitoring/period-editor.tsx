import { useState } from 'react'
import type { DayRange, SubmissionWindow } from '#contract/entity/monitoring'
import type { InputOf } from '#contract/types'
import { addDays } from '#domain/days'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Period } from './period.ts'
import styles from './periods-dialog.module.css'

type Change = InputOf<'reportingPeriod.edit'>['change']

const usualSubmissionDays = 15

/** The fields of a period; each is saved as it is committed. */
export function PeriodEditor({ period }: { readonly period: Period }) {
  const { run } = useCommand('reportingPeriod.edit')
  const [failure, setFailure] = useState<string | null>(null)
  const save = async (change: Change): Promise<void> => {
    const answer = await run({ reportingPeriodId: period.id, change })
    setFailure(answer.ok ? null : failureText(answer.code))
  }
  const { range, submission } = period
  const saveRange = (part: Partial<DayRange>): void => void save({ field: 'range', value: { ...range, ...part } })
  const saveWindow = (value: SubmissionWindow | null): void => void save({ field: 'submission', value })
  return (
    <div className={styles.editor}>
      <PeriodName key={period.name} period={period} onSave={(value) => void save({ field: 'name', value })} />
      <div className={styles.two}>
        <DateField
          label={t('monitoring.firstDay')}
          value={range.fromDay}
          onChange={(fromDay) => fromDay !== null && saveRange({ fromDay })}
          isRequired
        />
        <DateField
          label={t('monitoring.lastDay')}
          value={range.toDay}
          onChange={(toDay) => toDay !== null && saveRange({ toDay })}
          isRequired
        />
      </div>
      {submission === null ? (
        <Button
          look="plain"
          icon="plus"
          onPress={() =>
            saveWindow({ opensDay: addDays(range.toDay, 1), dueDay: addDays(range.toDay, usualSubmissionDays) })
          }
        >
          {t('monitoring.addWindow')}
        </Button>
      ) : (
        <div className={styles.two}>
          <DateField
            label={t('monitoring.opensDay')}
            value={submission.opensDay}
            onChange={(opensDay) => saveWindow(opensDay === null ? null : { ...submission, opensDay })}
          />
          <DateField
            label={t('monitoring.dueDay')}
            value={submission.dueDay}
            onChange={(dueDay) => saveWindow(dueDay === null ? null : { ...submission, dueDay })}
          />
        </div>
      )}
      <FieldFailure text={failure} />
    </div>
  )
}

type NameProps = { readonly period: Period; readonly onSave: (name: string | null) => void }

function PeriodName({ period, onSave }: NameProps) {
  const [name, setName] = useState(period.name ?? '')
  const commit = (): void => {
    const next = name.trim() === '' ? null : name.trim()
    if (next !== period.name) onSave(next)
  }
  return (
    <TextField
      label={t('monitoring.periodName')}
      description={period.kind === 'custom' ? null : t('monitoring.periodNameHelp')}
      value={name}
      onChange={setName}
      onBlur={commit}
      onKeyDown={({ key }) => key === 'Enter' && commit()}
      isRequired={period.kind === 'custom'}
    />
  )
}
