import type { Language } from '#contract/vocabulary'
import type { Catalogue } from './catalogue-shape.ts'
import { english } from './en/catalogue.ts'

/** The languages with a complete catalogue, each loaded when it is chosen. */
const loaders = {
  en: () => Promise.resolve<Catalogue>(english),
  fr: () => import('./fr/catalogue.ts').then((module) => module.french),
  es: () => import('./es/catalogue.ts').then((module) => module.spanish),
  ar: () => import('./ar/catalogue.ts').then((module) => module.arabic),
  ru: () => import('./ru/catalogue.ts').then((module) => module.russian),
  zh: () => import('./zh/catalogue.ts').then((module) => module.chinese),
} satisfies { readonly [L in Language]?: () => Promise<Catalogue> }

export type OfferedLanguage = keyof typeof loaders

/** The languages the program can be shown in. */
export const offeredLanguages = Object.keys(loaders) as readonly OfferedLanguage[] // the keys of a const object are its names

/** Loads a language's messages; null when the program is not offered in it. */
export function loadCatalogue(language: Language): Promise<Catalogue | null> {
  const offered = offeredLanguages.find((each) => each === language)
  return offered === undefined ? Promise.resolve(null) : loaders[offered]()
}
