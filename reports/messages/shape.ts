import type { Sentences } from '#domain/words/sentences/shape'
import type { en } from './en.ts'

/** `area.code` of every sentence. */
export type SentenceKey = { [Area in keyof Sentences]: `${Area}.${keyof Sentences[Area] & string}` }[keyof Sentences]

export type MessageKey = keyof typeof en | SentenceKey

/** Every text that only a report has, in one language: one missing or one too many does not compile. */
export type Messages = { readonly [Key in keyof typeof en]: string }
