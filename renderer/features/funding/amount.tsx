import type { CurrencyCode } from '#contract/currencies'
import { formatAmount, formatMoney } from '../../i18n/money-text.ts'
import { t } from '../../i18n/translate.ts'
import styles from './funding.module.css'

type Props = {
  /** Null: it cannot be told. */
  readonly amount: number | null
  readonly currency: CurrencyCode | null
  /** With its currency, where no head or heading says it. */
  readonly hasCurrency?: boolean
}

/** A figure of money; what cannot be told is said so, and never shown as nothing. */
export function Amount({ amount, currency, hasCurrency = false }: Props) {
  if (currency === null || amount === null) {
    // No line is no money in any currency.
    if (amount === 0) return '0'
    return <span className={styles.untold}>{t('funding.notTold')}</span>
  }
  const money = { amount, currency }
  return <bdi className={styles.amount}>{hasCurrency ? formatMoney(money) : formatAmount(money)}</bdi>
}
