import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '#contract/vocabulary'
import { localeOf } from '#domain/locale'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { es } from './messages/es.ts'
import { fr } from './messages/fr.ts'
import { ru } from './messages/ru.ts'
import type { MessageKey, Messages } from './messages/shape.ts'
import { zh } from './messages/zh.ts'

/** Gives a text of the report in its language, with the values it names. */
export type Translate = (key: MessageKey, values?: { readonly [name: string]: string | number }) => string

export const messages: { readonly [L in Language]: Messages } = { en, fr, es, ar, ru, zh }

/** The texts of one language, each parsed once. */
export function translatorFor(language: Language): Translate {
  const formats = new Map<MessageKey, IntlMessageFormat>()
  return (key, values) => {
    const format = formats.get(key) ?? new IntlMessageFormat(messages[language][key], localeOf(language))
    formats.set(key, format)
    return String(format.format(values))
  }
}
