import type { CurrencyCode } from '#contract/currencies'
import { currencies } from '#contract/currencies'
import type { Money } from '#contract/entity/resources'
import type { Language } from '#contract/vocabulary'
import { currencyLabel } from '../currency-name.ts'
import { minorUnitDigits } from '../currency.ts'
import { readDecimal } from './decimal.ts'
import type { DecimalFault } from './decimal.ts'

/** Why what was typed is no sum that can be taken. */
export type AmountFault = DecimalFault | { readonly kind: 'too-large' } | { readonly kind: 'other-currency' }

/** A sum, or why it is none. */
export type ReadAmount = { readonly kind: 'read'; readonly money: Money } | AmountFault

/** Reads a sum as it was typed into a field whose currency is chosen beside it; the same currency may be typed along. */
export function readAmount(typed: string, currency: CurrencyCode, language: Language): ReadAmount {
  const bare = withoutLabel(typed, currency, language)
  if (currencies.some((code) => code !== currency && hasWord(bare, code))) return { kind: 'other-currency' }
  const digits = minorUnitDigits(currency)
  const read = readDecimal(bare, language, digits)
  if (read.kind !== 'read') return read
  const amount = BigInt(read.decimal.whole + read.decimal.fraction.padEnd(digits, '0'))
  if (amount > BigInt(Number.MAX_SAFE_INTEGER)) return { kind: 'too-large' }
  return { kind: 'read', money: { amount: Number(amount), currency } }
}

function withoutLabel(typed: string, currency: CurrencyCode, language: Language): string {
  const labels = [currency, currencyLabel(language, currency)]
  const trimmed = typed.trim()
  for (const label of labels) {
    if (trimmed.toLowerCase().startsWith(label.toLowerCase())) return trimmed.slice(label.length)
    if (trimmed.toLowerCase().endsWith(label.toLowerCase())) return trimmed.slice(0, -label.length)
  }
  return trimmed
}

function hasWord(text: string, code: string): boolean {
  return text
    .toUpperCase()
    .split(/[^A-Z]+/)
    .includes(code)
}
