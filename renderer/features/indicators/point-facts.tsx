import { useIsReadOnly } from '../../api/app-state.tsx'
import { formatDay, formatNumber, formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { DateField } from '../../ui/date-field.tsx'
import { PartialDayField } from '../../ui/partial-day-field.tsx'
import { QuietPopover } from '../../ui/quiet-popover.tsx'
import type { Indicator } from './indicator.ts'
import { NoData } from './no-data.tsx'
import { PointForm } from './point-form.tsx'
import { useIndicatorActs } from './use-indicator-acts.ts'
import styles from './indicators.module.css'

/** Where an indicator began; edited where it stands. */
export function BaselineFact({ indicator }: { readonly indicator: Indicator }) {
  const isReadOnly = useIsReadOnly()
  const { edit } = useIndicatorActs(indicator)
  const { baseline } = indicator
  const label = fieldWord('indicator', 'baseline')
  const text = baseline === null ? <NoData /> : formatNumber(baseline.value)
  const day = baseline?.day ?? null
  const value = day === null ? text : <span title={formatPartialDay(day)}>{text}</span>
  if (isReadOnly) return value
  return (
    <QuietPopover label={label} value={value}>
      {(close) => (
        <PointForm
          label={label}
          value={baseline}
          onSave={(next) => edit({ field: 'baseline', value: next })}
          onClose={close}
          renderDay={(chosen, onChange) => (
            <PartialDayField label={t('indicators.since')} value={chosen} onChange={onChange} />
          )}
        />
      )}
    </QuietPopover>
  )
}

/** What an indicator is to reach, and by when; edited where it stands. */
export function TargetFact({ indicator }: { readonly indicator: Indicator }) {
  const isReadOnly = useIsReadOnly()
  const { edit } = useIndicatorActs(indicator)
  const { target, unit } = indicator
  const label = fieldWord('indicator', 'target')
  const value = target === null ? <NoData /> : <TargetText value={target.value} day={target.day} unit={unit} />
  if (isReadOnly) return value
  return (
    <QuietPopover label={label} value={value}>
      {(close) => (
        <PointForm
          label={label}
          value={target}
          onSave={(next) => edit({ field: 'target', value: next })}
          onClose={close}
          renderDay={(chosen, onChange) => (
            <DateField label={t('indicators.byWhen')} value={chosen} onChange={onChange} />
          )}
        />
      )}
    </QuietPopover>
  )
}

type TextProps = { readonly value: number; readonly day: string | null; readonly unit: string }

function TargetText({ value, day, unit }: TextProps) {
  return (
    <span>
      {formatNumber(value)} <bdi>{unit}</bdi>
      {day !== null && (
        <>
          {' · '}
          <span className={styles.together}>{t('indicators.by', { day: formatDay(day) })}</span>
        </>
      )}
    </span>
  )
}
