import IntlMessageFormat from 'intl-messageformat'
import type { Language } from '#contract/vocabulary'
import { directionOf, localeOf } from '#domain/locale'
import { loadCatalogue } from './catalogue.ts'
import type { Catalogue } from './catalogue-shape.ts'
import { english } from './en/catalogue.ts'
import type { ValueNames } from './message-values.ts'

type English = typeof english
type Area = keyof English

/** `area.key` of every message; the area is what stands before the first dot. */
export type MessageKey = { [Name in Area]: `${Name}.${keyof English[Name] & string}` }[Area]

type MessageOf<Key extends MessageKey> = Key extends `${infer Name extends Area}.${infer Rest}`
  ? Rest extends keyof English[Name]
    ? English[Name][Rest] & string
    : never
  : never

type Values<Key extends MessageKey> = [ValueNames<MessageOf<Key>>] extends [never]
  ? []
  : [values: { readonly [Name in ValueNames<MessageOf<Key>>]: string | number }]

let language: Language = 'en'
let catalogue: Catalogue = english
const compiled = new Map<string, IntlMessageFormat>()

/** A text of the program in its language: `t('matrix.activityCount', { count: 3 })`. Key and values are checked by the compiler. */
export function t<Key extends MessageKey>(key: Key, ...[values]: Values<Key>): string {
  const format = compiled.get(key) ?? compile(key)
  // Only messages and values of plain text go in, so only text comes out.
  return format.format(directionOf(language) === 'rtl' ? isolated(values) : values) as string
}

/** The language the program is shown in. */
export function currentLanguage(): Language {
  return language
}

/**
 * Shows the program in a language, or in English where it has no catalogue for it. Texts already on screen do not follow:
 * app/ renders everything anew afterwards.
 */
export async function setLanguage(wanted: Language): Promise<void> {
  const loaded = await loadCatalogue(wanted)
  language = loaded === null ? 'en' : wanted
  catalogue = loaded ?? english
  compiled.clear()
}

/** Each text between the marks of an isolate (U+2068, U+2069): `F-03` or a Latin name keeps its own direction and disturbs nothing around it. */
function isolated(values: Readonly<Record<string, string | number>> | undefined) {
  const entries = Object.entries(values ?? {})
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? `\u2068${value}\u2069` : value]),
  )
}

function compile(key: MessageKey): IntlMessageFormat {
  const dot = key.indexOf('.')
  const area: Readonly<Record<string, string>> | undefined = Object.entries(catalogue).find(
    ([name]) => name === key.slice(0, dot),
  )?.[1]
  const message = area?.[key.slice(dot + 1)]
  if (message === undefined) throw new Error(`no message ${key}`)
  const format = new IntlMessageFormat(message, localeOf(language))
  compiled.set(key, format)
  return format
}
