import type { CurrencyCode } from '#contract/currencies'
import type { Language } from '#contract/vocabulary'
import { localeOf } from './locale.ts'

type Wording = { readonly name: string; readonly label: string }

/** What made-up sums are counted in: said so plainly that nobody takes them for money. */
const demonstrationUnits: { readonly [L in Language]: Wording } = {
  en: { name: 'demonstration units', label: 'demo units' },
  fr: { name: 'unités de démonstration', label: 'unités démo' },
  es: { name: 'unidades de demostración', label: 'unidades demo' },
  ar: { name: 'وحدات العرض التجريبي', label: 'وحدات تجريبية' },
  ru: { name: 'демонстрационные единицы', label: 'демо-единицы' },
  zh: { name: '演示单位', label: '演示单位' },
}

const names = new Map<Language, Intl.DisplayNames>()

/** The name of a currency in the reader's language; its code where the language has no name for it. */
export function currencyName(language: Language, code: CurrencyCode): string {
  return code === 'XTS' ? demonstrationUnits[language].name : (namesIn(language).of(code) ?? code)
}

/** What stands beside a sum: the code of its currency, or a short word for the units of made-up sums. */
export function currencyLabel(language: Language, code: CurrencyCode): string {
  return code === 'XTS' ? demonstrationUnits[language].label : code
}

/** Loading a language's names costs more than looking up a hundred of them. */
function namesIn(language: Language): Intl.DisplayNames {
  const known = names.get(language)
  if (known !== undefined) return known
  const made = new Intl.DisplayNames(localeOf(language), { type: 'currency', fallback: 'code' })
  names.set(language, made)
  return made
}
