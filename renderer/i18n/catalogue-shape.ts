import type { english } from './en/catalogue.ts'

/** All messages in one language: by area, then by key. English is the source and gives the keys. */
export type Catalogue = {
  readonly [Area in keyof typeof english]: { readonly [Key in keyof (typeof english)[Area]]: string }
}
