import type { Language } from '#contract/vocabulary'

/** The locale that gives a language its dates, numbers and plurals. Arabic with Latin digits, so that a figure is the same in every language of a table. */
export function localeOf(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language
}

/** Which way a language is read. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
