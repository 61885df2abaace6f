import type { Money } from '#contract/entity/resources'
import { localeOf } from '#domain/locale'
import type { DecimalFault } from '#domain/money/decimal'
import { amountText, moneyText } from '#domain/money/money-text'
import type { AmountFault } from '#domain/money/read-amount'
import { currentLanguage, t } from './translate.ts'

/** A sum with its currency in the reader's language. */
export function formatMoney(money: Money): string {
  return moneyText(money, currentLanguage())
}

/** A sum where the currency is said beside it. */
export function formatAmount(money: Money): string {
  return amountText(money, currentLanguage())
}

/** A share of a hundred: whole percents, and “<1%” for what is more than nothing, “>99%” for what is less than all. */
export function formatPercent(percent: number): string {
  const format = new Intl.NumberFormat(localeOf(currentLanguage()), { style: 'percent', maximumFractionDigits: 0 })
  if (percent > 0 && percent < 1) return `<${format.format(0.01)}`
  if (percent > 99 && percent < 100) return `>${format.format(0.99)}`
  return format.format(percent / 100)
}

/** A rate of exchange, with every figure that was published. */
export function formatRate(value: string): string {
  // A rate is kept as figures and a point: see the contract's `Rate`.
  const text = value as Intl.StringNumericLiteral
  return new Intl.NumberFormat(localeOf(currentLanguage()), { maximumFractionDigits: 9 }).format(text)
}

/** What is wrong with a sum as it was typed, and what to do. */
export function amountFaultText(fault: AmountFault): string {
  switch (fault.kind) {
    case 'too-large':
      return t('money.tooLarge')
    case 'other-currency':
      return t('money.otherCurrency')
    default:
      return decimalFaultText(fault)
  }
}

/** What is wrong with a number as it was typed, and what to do. */
export function decimalFaultText(fault: DecimalFault): string {
  switch (fault.kind) {
    case 'empty':
      return t('money.empty')
    case 'negative':
      return t('money.negative')
    case 'not-a-number':
      return t('money.notANumber')
    case 'too-precise':
      return t('money.tooPrecise')
    case 'ambiguous':
      return t('money.ambiguous', { whole: fault.asWhole, decimal: fault.asDecimal })
  }
}
