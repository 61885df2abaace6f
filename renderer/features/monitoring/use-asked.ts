import { useState } from 'react'
import type { RefObject } from 'react'
import type { Status } from '#contract/vocabulary'
import type { Rating } from '#contract/vocabulary/monitoring'
import { needsReason } from '#domain/status'
import type { RoundDraft } from './round-drafts.ts'
import type { RoundSubject } from './use-round-acts.ts'
import type { StatusSaving } from './use-status-saving.ts'

/** What waits for more than a key: the reason of a status, the sentence of a rating, the day and reason of a move. */
export type Asked =
  | { readonly kind: 'reason'; readonly status: Status }
  | { readonly kind: 'sentence' }
  | { readonly kind: 'revision'; readonly date: 'start' | 'end' }
  | null

/** The part of the recording that is being filled in; when it ends, the keys go back to the round. */
export type RecordingPart = {
  readonly asked: Asked
  readonly ask: (asked: Asked) => void
  readonly end: () => void
  /** Leaves it as it was: a rating that nobody explained is not given. */
  readonly cancel: () => void
  readonly chooseStatus: (status: Status) => void
  readonly chooseRating: (rating: Rating) => void
}

type Options = {
  readonly subject: RoundSubject
  /** Whether a rating was chosen that nobody has explained. */
  readonly lacksSentence: boolean
  readonly pane: RefObject<HTMLElement | null>
  readonly status: StatusSaving
  readonly changeDraft: (part: Partial<RoundDraft>) => void
  readonly saveRating: () => Promise<void>
}

/** Chooses by key or press, and asks for the words that a choice needs. */
export function useAsked(options: Options): RecordingPart {
  const { subject, lacksSentence, pane, status: saving, changeDraft, saveRating } = options
  const [asked, ask] = useState<Asked>(null)
  const end = (): void => {
    ask(null)
    pane.current?.focus({ preventScroll: true })
  }
  const cancel = (): void => {
    if (asked?.kind === 'sentence' && lacksSentence) changeDraft({ rating: null, ratingReason: null })
    saving.forgetFailure()
    end()
  }
  const chooseStatus = (status: Status): void => {
    saving.forgetFailure()
    end()
    if (needsReason(status)) return ask({ kind: 'reason', status })
    if (status !== subject.activity.status.status) void saving.save({ status, reason: null })
  }
  const chooseRating = (rating: Rating): void => {
    changeDraft({ rating, ratingReason: null })
    end()
    if (rating === subject.rating.proposed) void saveRating()
    else ask({ kind: 'sentence' })
  }
  return { asked, ask, end, cancel, chooseStatus, chooseRating }
}
