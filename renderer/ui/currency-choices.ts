import { currencies } from '#contract/currencies'
import type { CurrencyCode } from '#contract/currencies'
import { currencyName } from '#domain/currency-name'
import { currentLanguage } from '../i18n/translate.ts'
import type { Choice } from './choice.ts'

/** Every currency by its code and name, those in use first; made-up units stand by their name alone, and last unless they are used. */
export function currencyChoices(usual: readonly CurrencyCode[]): readonly Choice<CurrencyCode>[] {
  const inOrder = [...new Set([...usual, ...currencies])]
  return inOrder.map((value) => ({ value, label: labelOf(value) }))
}

function labelOf(code: CurrencyCode): string {
  const name = currencyName(currentLanguage(), code)
  return code === 'XTS' || name === code ? name : `${code} · ${name}`
}
