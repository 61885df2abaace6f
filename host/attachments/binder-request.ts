import type { BinderFacts } from '#reports/binder/binder'
import type { Answer } from '#contract/result'

/** What the thread is given at its start: what the binder holds, and the file to write. */
export type BinderRequest = { readonly facts: BinderFacts; readonly target: string }

export type BinderFailure = 'evidence.missing' | 'evidence.damaged' | 'evidence.too-large' | 'evidence.no-room'

/** What the thread asks for and tells. Each request for bytes is answered with them, or with null, before the next. */
export type BinderMessage =
  | { readonly kind: 'want'; readonly sha256: string; readonly start: number; readonly end: number }
  | { readonly kind: 'answered'; readonly answer: Answer<{ readonly byteCount: number }, BinderFailure> }
