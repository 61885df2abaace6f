import { useState } from 'react'
import type { Day, Id } from '#contract/values'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useOrganisations } from '../../api/organisation-choices.ts'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { DateField } from '../../ui/date-field.tsx'
import { QuietPopover } from '../../ui/quiet-popover.tsx'
import { QuietSelect } from '../../ui/quiet-select.tsx'
import { TextFact } from '../../ui/text-fact.tsx'
import styles from './risks.module.css'

type Save<Value> = (value: Value) => Promise<string | null>
type Props<Value> = { readonly label: string; readonly value: Value; readonly onSave: Save<Value> }

/** Stands for what nobody chose. */
export const none = ''

/** A text that may be none. */
export function MaybeTextFact({ label, value, onSave }: Props<string | null>) {
  return <TextFact label={label} value={value ?? ''} onSave={(text) => onSave(text === '' ? null : text)} />
}

type DayProps<Value extends Day | null> = Props<Value> & { readonly isRequired?: boolean }

/** A day that may be none, read as text and edited where it stands. */
export function DayFact({ label, value, onSave, isRequired = false }: DayProps<Day | null>) {
  const isReadOnly = useIsReadOnly()
  const text = value === null ? <span className={styles.faint}>{t('common.notSet')}</span> : formatDay(value)
  if (isReadOnly) return text
  return (
    <QuietPopover label={label} value={text}>
      {() => <DayForm {...{ label, value, onSave, isRequired }} />}
    </QuietPopover>
  )
}

/** The field of a day, saved when the day is complete. */
export function DayForm({ label, value, onSave, isRequired = false }: DayProps<Day | null>) {
  const [failure, setFailure] = useState<string | null>(null)
  return (
    <DateField
      label={label}
      value={value}
      failure={failure}
      isRequired={isRequired}
      onChange={(day) => void onSave(day).then(setFailure)}
    />
  )
}

/** A day that there must be. */
export function SureDayFact({ label, value, onSave }: Props<Day>) {
  const save = (day: Day | null): Promise<string | null> =>
    day === null ? Promise.resolve(t('risks.dayMissing')) : onSave(day)
  return <DayFact label={label} value={value} onSave={save} isRequired />
}

/** An organisation, or none. */
export function OrganisationFact({ label, value, onSave }: Props<Id | null>) {
  const { choices, nameOf } = useOrganisations()
  return (
    <QuietSelect
      label={label}
      choices={[{ value: none, label: t('risks.nobody') }, ...choices]}
      value={value ?? none}
      onSave={(chosen) => onSave(chosen === none ? null : chosen)}
      render={(choice) => <bdi>{nameOf(choice.value) ?? choice.label}</bdi>}
    />
  )
}
