import type { en } from './en.ts'

export type MessageKey = keyof typeof en

/** Every text of a report in one language: one missing or one too many does not compile. */
export type Messages = { readonly [Key in MessageKey]: string }
