import { languages } from '#contract/vocabulary'
import type { Language } from '#contract/vocabulary'

type Suffix = 'En' | 'Fr' | 'Es' | 'Ar' | 'Ru' | 'Zh'
type Names = { readonly [Key in `name${Suffix}` | `abbreviation${Suffix}`]: string | null }

const suffixes: { readonly [L in Language]: Suffix } = { en: 'En', fr: 'Fr', es: 'Es', ar: 'Ar', ru: 'Ru', zh: 'Zh' }

function firstKnown(language: Language, valueOf: (suffix: Suffix) => string | null): string | null {
  const order = [language, ...languages.filter((other) => other !== language)]
  return order.map((each) => valueOf(suffixes[each])).find((value) => value !== null) ?? null
}

/** The full name in the language, else in the first UN language that has one; empty when the organisation has no name at all. */
export function organisationName(names: Names, language: Language): string {
  return firstKnown(language, (suffix) => names[`name${suffix}`]) ?? organisationAbbreviation(names, language)
}

/** The abbreviation in the language, else the English one, else any, else the full name's own. */
export function organisationAbbreviation(names: Names, language: Language): string {
  const abbreviation = firstKnown(language, (suffix) => names[`abbreviation${suffix}`])
  return abbreviation ?? firstKnown(language, (suffix) => names[`name${suffix}`]) ?? ''
}

/** Whether it has any name or abbreviation at all. */
export function isNamed(names: Names): boolean {
  return languages.some(
    (each) => names[`name${suffixes[each]}`] !== null || names[`abbreviation${suffixes[each]}`] !== null,
  )
}
