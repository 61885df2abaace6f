import { useId, useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { PartialDay } from '#contract/values'
import { lastDayOf } from '#domain/days'
import { monthNames } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import type { FieldProps } from './field.tsx'
import { FieldFailure } from './field.tsx'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'
import field from './field.module.css'
import styles from './partial-day-field.module.css'

type Props = FieldProps & {
  readonly value: PartialDay | null
  readonly onChange: (day: PartialDay | null) => void
}

type Parts = { readonly year: string; readonly month: string; readonly day: string }

/** A date as exactly as it is known: a year, a month of a year, or a day. Told when the parts make sense together. */
export function PartialDayField({ value, onChange, ...props }: Props) {
  const headingId = useId()
  const [yearDraft, setYearDraft] = useState<string | null>(null)
  const parts = partsOf(value)
  const year = yearDraft ?? parts.year
  const isYear = /^(19|2[01])\d\d$/.test(year)
  const isWrong = yearDraft !== null && year !== '' && !isYear

  const tell = (next: Parts): void => {
    const day = dayOf(next)
    if (day !== value) onChange(day)
  }
  const leaveYear = (): void => {
    if (yearDraft === null || isWrong) return
    setYearDraft(null)
    tell(year === '' ? { year: '', month: '', day: '' } : { ...parts, year })
  }
  return (
    <div role="group" aria-labelledby={headingId} className={field.field}>
      <Heading id={headingId} {...props} />
      <div className={styles.parts}>
        <TextField
          label={t('common.year')}
          isLabelHidden
          placeholder={t('common.year')}
          value={year}
          onChange={setYearDraft}
          onBlur={leaveYear}
          onKeyDown={(event) => event.key === 'Enter' && leaveYear()}
          isDisabled={props.isDisabled ?? false}
        />
        <Select
          label={t('common.month')}
          isLabelHidden
          choices={[{ value: '', label: t('common.wholeYear') }, ...monthChoices()]}
          value={parts.month}
          onChange={(month) => tell({ ...parts, month, day: '' })}
          isDisabled={props.isDisabled === true || !isYear || value === null}
        />
        <Select
          label={t('common.day')}
          isLabelHidden
          choices={[{ value: '', label: t('common.wholeMonth') }, ...dayChoices(parts)]}
          value={parts.day}
          onChange={(day) => tell({ ...parts, day })}
          isDisabled={props.isDisabled === true || parts.month === ''}
        />
      </div>
      {props.description !== undefined && props.description !== null && (
        <span className={field.description}>{props.description}</span>
      )}
      <FieldFailure
        text={isWrong ? t('common.yearOutOfRange', { firstYear: 1900, lastYear: 2199 }) : (props.failure ?? null)}
      />
    </div>
  )
}

function partsOf(value: PartialDay | null): Parts {
  const [year = '', month = '', day = ''] = (value ?? '').split('-')
  return { year, month, day }
}

function dayOf({ year, month, day }: Parts): PartialDay | null {
  if (year === '') return null
  return [year, month, day].filter((part) => part !== '').join('-')
}

function monthChoices(): readonly { readonly value: string; readonly label: string }[] {
  return monthNames().map((label, index) => ({ value: String(index + 1).padStart(2, '0'), label }))
}

function dayChoices({ year, month }: Parts): readonly { readonly value: string; readonly label: string }[] {
  if (month === '') return []
  const count = Number(lastDayOf(`${year}-${month}`).slice(8))
  return Array.from({ length: count }, (_, index) => {
    return { value: String(index + 1).padStart(2, '0'), label: String(index + 1) }
  })
}

function Heading({ id, label, isLabelHidden, isRequired }: FieldProps & { readonly id: string }) {
  const text = (
    <span id={id} className={field.label}>
      {label}
      {isRequired === true && <span className={field.required}> {t('common.required')}</span>}
    </span>
  )
  return isLabelHidden === true ? <VisuallyHidden>{text}</VisuallyHidden> : text
}
