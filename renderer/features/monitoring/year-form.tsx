import { useState } from 'react'
import { periodKinds } from '#contract/vocabulary/monitoring'
import type { RegularKind } from '#domain/periods/periods-of-year'
import { useToday } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Period } from './period.ts'
import styles from './periods-dialog.module.css'

type Props = { readonly planId: string; readonly periods: readonly Period[] }

const usualSubmissionDays = '15'
const regularKinds = periodKinds.filter((kind) => kind !== 'custom')

/** Makes all periods of a year in one act. */
export function YearForm({ planId, periods }: Props) {
  const proposed = useProposedYear(planId, periods)
  const [typedYear, setTypedYear] = useState<string | null>(null)
  const [kind, setKind] = useState<RegularKind>('quarter')
  const [days, setDays] = useState(usualSubmissionDays)
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('round.createPeriods')
  const year = typedYear ?? proposed
  const faults = { year: yearFault(year), days: daysFault(days) }

  const make = async (): Promise<void> => {
    if (faults.year !== null || faults.days !== null) return
    const submissionDays = days.trim() === '' ? null : Number(days)
    const made = { planId, year: Number(year), kind, submissionDays }
    const answer = await run(made, t('monitoring.periodsMade', { year, kind: kindsText(kind) }))
    setFailure(answer.ok ? null : failureText(answer.code))
    if (answer.ok) setTypedYear(null)
  }
  return (
    <form
      className={styles.year}
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <TextField label={t('monitoring.year')} value={year} onChange={setTypedYear} failure={faults.year} />
      <Select
        label={t('monitoring.kind')}
        choices={regularKinds.map((value) => ({ value, label: kindsText(value) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField label={t('monitoring.submissionDays')} value={days} onChange={setDays} failure={faults.days} />
      <Button type="submit" look="primary" isPending={state === 'running'}>
        {t('monitoring.makePeriods')}
      </Button>
      <FieldFailure text={failure} />
    </form>
  )
}

/** The plan's focus year, or the year after the last that has periods. */
function useProposedYear(planId: string, periods: readonly Period[]): string {
  const today = useToday()
  const plan = useQuery('plan.get', { planId })
  const last = periods.reduce((latest, { range }) => Math.max(latest, Number(range.toDay.slice(0, 4))), 0)
  if (last > 0) return String(last + 1)
  const focusYear = plan.kind === 'ready' ? plan.value.focusYear : null
  return String(focusYear ?? today.slice(0, 4))
}

function kindsText(kind: RegularKind): string {
  const texts = {
    month: t('monitoring.months'),
    quarter: t('monitoring.quarters'),
    'half-year': t('monitoring.halves'),
    year: t('monitoring.wholeYear'),
  }
  return texts[kind]
}

function yearFault(year: string): string | null {
  const isYear = /^\d{4}$/.test(year.trim()) && Number(year) >= 1900 && Number(year) <= 2200
  return isYear ? null : t('common.yearOutOfRange', { firstYear: '1900', lastYear: '2200' })
}

/** Empty sets no window. */
function daysFault(days: string): string | null {
  if (days.trim() === '') return null
  const isCount = /^\d{1,3}$/.test(days.trim()) && Number(days) >= 1 && Number(days) <= 366
  return isCount ? null : t('monitoring.submissionDaysWrong')
}
