import type { Language } from '#contract/vocabulary'

const separators: Partial<Record<Language, string>> = { ar: '، ', zh: '、' }

/** Names one after the other, with the comma of the language; the first of many and how many more there are where `most` says so. */
export function listText(names: readonly string[], language: Language, most = names.length): string {
  const further = names.length - most
  const shown = further > 0 ? [...names.slice(0, most), `+${further}`] : names
  return shown.join(separators[language] ?? ', ')
}
