import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { DateField } from '../../ui/date-field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { periodAround, periodBeside, periodKinds } from './periods.ts'
import type { PeriodKind } from './periods.ts'
import type { ReportDraft } from './report-choices.ts'
import styles from './reports-screen.module.css'

type Props = { readonly draft: ReportDraft; readonly onChange: (draft: ReportDraft) => void }

/** The period that the report tells of: a year or a part of one, gone through step by step, or two days by hand. */
export function PeriodOptions({ draft, onChange }: Props) {
  const words = {
    year: t('reports.year'),
    half: t('reports.half'),
    quarter: t('reports.quarter'),
    month: t('reports.month'),
    custom: t('reports.custom'),
  }
  const changeKind = (periodKind: PeriodKind): void => {
    const period = periodKind === 'custom' ? draft.period : periodAround(periodKind, draft.period.fromDay)
    onChange({ ...draft, periodKind, period })
  }
  return (
    <div className={styles.option}>
      <Select
        label={t('reports.period')}
        choices={periodKinds.map((value) => ({ value, label: words[value] }))}
        value={draft.periodKind}
        onChange={changeKind}
      />
      {draft.periodKind === 'custom' ? (
        <CustomDays draft={draft} onChange={onChange} />
      ) : (
        <Steps draft={draft} onChange={onChange} kind={draft.periodKind} />
      )}
    </div>
  )
}

function Steps({ draft, onChange, kind }: Props & { readonly kind: Exclude<PeriodKind, 'custom'> }) {
  const step = (by: -1 | 1) => (): void => onChange({ ...draft, period: periodBeside(kind, draft.period, by) })
  const { fromDay, toDay } = draft.period
  return (
    <div className={styles.steps}>
      <IconButton icon="chevron-start" label={t('reports.earlier')} onPress={step(-1)} />
      <span className={styles.period}>{t('reports.fromTo', { from: formatDay(fromDay), to: formatDay(toDay) })}</span>
      <IconButton icon="chevron-end" label={t('reports.later')} onPress={step(1)} />
    </div>
  )
}

function CustomDays({ draft, onChange }: Props) {
  const { fromDay, toDay } = draft.period
  const isReversed = fromDay > toDay
  return (
    <div className={styles.days}>
      <DateField
        label={t('reports.from')}
        isRequired
        value={fromDay}
        onChange={(day) => day !== null && onChange({ ...draft, period: { fromDay: day, toDay } })}
      />
      <DateField
        label={t('reports.to')}
        isRequired
        value={toDay}
        failure={isReversed ? t('reports.reversed') : null}
        onChange={(day) => day !== null && onChange({ ...draft, period: { fromDay, toDay: day } })}
      />
    </div>
  )
}
