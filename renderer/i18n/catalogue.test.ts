import IntlMessageFormat from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import type { Language } from '#contract/vocabulary'
import { loadCatalogue, offeredLanguages } from './catalogue.ts'
import { english } from './en/catalogue.ts'

/** Areas whose keys are codes of the contract, closed by the compiler and looked up by code. */
const areasOfCodes = ['failures', 'remedies', 'safety', 'reason', 'attention']

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../i18n/{en,fr,es,ar,ru,zh}/**', '!../**/*.test.*'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

const messages = messagesOf(english)

test('every message is used somewhere', () => {
  const texts = Object.values(sources)
  const keys = [...messages.keys()].filter((key) => !areasOfCodes.includes(key.slice(0, key.indexOf('.'))))

  const unused = keys.filter((key) => !texts.some((text) => text.includes(`'${key}'`)))

  expect(unused).toEqual([])
})

describe.each(offeredLanguages.map((language) => ({ language })))('the messages in $language', ({ language }) => {
  test('are as many as in English, under the same keys, with the same values to fill in', async () => {
    const catalogue = await loadCatalogue(language)

    const translated = [...messagesOf(catalogue ?? {})].map(([key, message]) => [
      key,
      [...valuesOf(message)].toSorted(),
    ])

    expect(translated).toEqual([...messages].map(([key, message]) => [key, [...valuesOf(message)].toSorted()]))
  })

  test('have every plural form of the language', async () => {
    const catalogue = await loadCatalogue(language)
    const wanted = pluralFormsOf(language)

    const lacking = [...messagesOf(catalogue ?? {})].filter(([, message]) =>
      pluralsOf(parse(message)).some((forms) => wanted.some((form) => !forms.includes(form))),
    )

    expect(lacking).toEqual([])
  })

  test('quote with typographic marks: a straight one would hide what follows from the formatter', async () => {
    const catalogue = await loadCatalogue(language)

    expect([...messagesOf(catalogue ?? {})].filter(([, message]) => /['"]/.test(message))).toEqual([])
  })
})

type Element = {
  readonly type: number
  readonly value?: unknown
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>
}

const literal = 0
const plural = 6

function messagesOf(catalogue: object): ReadonlyMap<string, string> {
  const areas: readonly (readonly [string, Record<string, string>])[] = Object.entries(catalogue)
  return new Map(
    areas.flatMap(([area, entries]) => {
      return Object.entries(entries).map(([key, message]): [string, string] => [`${area}.${key}`, message])
    }),
  )
}

function parse(message: string): readonly Element[] {
  return new IntlMessageFormat(message, 'en').getAst()
}

function partsOf(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => [
    element,
    ...Object.values(element.options ?? {}).flatMap((option) => partsOf(option.value)),
  ])
}

function valuesOf(message: string): ReadonlySet<string> {
  const parts = partsOf(parse(message))
  return new Set(parts.flatMap(({ type, value }) => (type !== literal && typeof value === 'string' ? [value] : [])))
}

function pluralsOf(elements: readonly Element[]): readonly (readonly string[])[] {
  return partsOf(elements).flatMap(({ type, options }) => (type === plural ? [Object.keys(options ?? {})] : []))
}

/** `many` is for millions in the Romance languages, which no count here reaches. */
function pluralFormsOf(language: Language): readonly string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  return ['fr', 'es'].includes(language) ? forms.filter((form) => form !== 'many') : forms
}
