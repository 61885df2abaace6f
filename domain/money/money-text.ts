import type { CurrencyCode } from '#contract/currencies'
import type { Money } from '#contract/entity/resources'
import type { Language } from '#contract/vocabulary'
import { currencyLabel } from '../currency-name.ts'
import { minorUnitDigits } from '../currency.ts'
import { localeOf } from '../locale.ts'

const formats = new Map<string, Intl.NumberFormat>()

/** A sum with its currency: `USD 1,000.50`, `1 000,50 USD`; made-up units stand behind the number in every language, as no money does. */
export function moneyText({ amount, currency }: Money, language: Language): string {
  if (currency === 'XTS')
    return `${amountText({ amount, currency }, language)}\u00A0${currencyLabel(language, currency)}`
  return formatFor(language, currency, 'code').format(decimalText(amount, currency))
}

/** A sum without its currency, where the head of a column or the field beside it says it. Cents stand only where there are some. */
export function amountText({ amount, currency }: Money, language: Language): string {
  return formatFor(language, currency, 'none').format(decimalText(amount, currency))
}

/** The decimal number of a sum in minor units, exact: text, because no number of the machine holds every one. */
function decimalText(amount: number, currency: CurrencyCode): Intl.StringNumericLiteral {
  const digits = minorUnitDigits(currency)
  const figures = String(amount).padStart(digits + 1, '0')
  const text = digits === 0 ? figures : `${figures.slice(0, -digits)}.${figures.slice(-digits)}`
  return text as Intl.StringNumericLiteral // only figures and a point, by the lines above
}

/** Making a format costs more than using it a thousand times. */
function formatFor(language: Language, currency: CurrencyCode, label: 'code' | 'none'): Intl.NumberFormat {
  const digits = minorUnitDigits(currency)
  const key = label === 'code' ? `${language} ${currency}` : `${language} ${digits}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const style = label === 'code' ? ({ style: 'currency', currency, currencyDisplay: 'code' } as const) : {}
  const made = new Intl.NumberFormat(localeOf(language), {
    ...style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: 'stripIfInteger',
  })
  formats.set(key, made)
  return made
}
