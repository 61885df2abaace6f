import { Group } from 'react-aria-components'
import type { CurrencyCode } from '#contract/currencies'
import { formatMoney } from '../i18n/money-text.ts'
import { t } from '../i18n/translate.ts'
import { ComboBox } from './combo-box.tsx'
import { currencyChoices } from './currency-choices.ts'
import type { FieldProps } from './field.tsx'
import { readDraft } from './money-draft.ts'
import type { MoneyDraft } from './money-draft.ts'
import { TextField } from './text-field.tsx'
import styles from './money-field.module.css'

type Props = Omit<FieldProps, 'description'> & {
  readonly draft: MoneyDraft
  readonly onChange: (draft: MoneyDraft) => void
  /** Told when the amount is left or confirmed with Enter, or another currency is chosen. */
  readonly onCommit?: (draft: MoneyDraft) => void
  /** Currencies that are in use, before all others. */
  readonly usual: readonly CurrencyCode[]
}

/** A sum as people type it, with its currency, and under it how it is read: two people could read “1.000” as two sums. */
export function MoneyField({ draft, onChange, onCommit, usual, failure, ...field }: Props) {
  const read = draft.text.trim() === '' ? null : readDraft(draft)
  const problem = failure ?? null
  const chooseCurrency = (currency: CurrencyCode | null): void => {
    if (currency === null || currency === draft.currency) return
    const next = { ...draft, currency }
    onChange(next)
    onCommit?.(next)
  }
  return (
    <div className={styles.field}>
      {/* A field that listens to keys itself would keep Escape from the window round it. */}
      <Group className={styles.amount ?? ''} onKeyDownCapture={({ key }) => key === 'Enter' && onCommit?.(draft)}>
        <TextField
          {...field}
          value={draft.text}
          onChange={(text) => onChange({ ...draft, text })}
          onBlur={() => onCommit?.(draft)}
          failure={problem}
        />
      </Group>
      <ComboBox
        label={t('money.currency')}
        choices={currencyChoices(usual)}
        value={draft.currency}
        onChange={chooseCurrency}
        isDisabled={field.isDisabled ?? false}
      />
      {problem === null && read !== null && typeof read !== 'string' && (
        <bdi className={styles.notes}>{formatMoney(read)}</bdi>
      )}
    </div>
  )
}
