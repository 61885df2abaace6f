import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '#contract/vocabulary'
import { localeOf } from '#domain/locale'
import { arSentences } from '#domain/words/sentences/ar'
import { enSentences } from '#domain/words/sentences/en'
import { esSentences } from '#domain/words/sentences/es'
import { frSentences } from '#domain/words/sentences/fr'
import { ruSentences } from '#domain/words/sentences/ru'
import type { Sentences } from '#domain/words/sentences/shape'
import { zhSentences } from '#domain/words/sentences/zh'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { es } from './messages/es.ts'
import { fr } from './messages/fr.ts'
import { ru } from './messages/ru.ts'
import type { MessageKey, Messages, SentenceKey } from './messages/shape.ts'
import { zh } from './messages/zh.ts'

/** Gives a text of the report in its language, with the values it names. */
export type Translate = (key: MessageKey, values?: { readonly [name: string]: string | number }) => string

type Texts = { readonly [Key in MessageKey]: string }

/** Every text of a report, the sentences that screens say too among them. */
export const messages: { readonly [L in Language]: Texts } = {
  en: textsOf(en, enSentences),
  fr: textsOf(fr, frSentences),
  es: textsOf(es, esSentences),
  ar: textsOf(ar, arSentences),
  ru: textsOf(ru, ruSentences),
  zh: textsOf(zh, zhSentences),
}

/** The texts of one language, each parsed once. */
export function translatorFor(language: Language): Translate {
  const formats = new Map<MessageKey, IntlMessageFormat>()
  return (key, values) => {
    const format = formats.get(key) ?? new IntlMessageFormat(messages[language][key], localeOf(language))
    formats.set(key, format)
    return String(format.format(values))
  }
}

function textsOf(own: Messages, shared: Sentences): Texts {
  const sentences = Object.entries(shared).flatMap(([area, texts]) =>
    Object.entries(texts).map(([code, text]) => [`${area}.${code}`, text]),
  )
  // A key for every code of every area is what a `SentenceKey` is, which the compiler cannot follow through entries.
  return { ...own, ...(Object.fromEntries(sentences) as { readonly [Key in SentenceKey]: string }) }
}
