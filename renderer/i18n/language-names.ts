import type { Language } from '#contract/vocabulary'

/** Each language by its own name, which whoever looks for it can read. */
export const languageNames: { readonly [L in Language]: string } = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
  ru: 'Русский',
  zh: '中文',
}
