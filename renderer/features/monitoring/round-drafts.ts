import { create } from 'zustand'
import type { NoteKind } from '#contract/vocabulary'
import type { Rating } from '#contract/vocabulary/monitoring'

/** What is being recorded of one activity and is not saved yet. */
export type RoundDraft = {
  readonly note: string
  readonly noteKind: NoteKind
  /** Null: not chosen; the rating that stands is taken. */
  readonly rating: Rating | null
  /** Null: not written; the sentence that stands is taken. */
  readonly ratingReason: string | null
  /** Whether something of it was saved since the officer came to the activity. */
  readonly hasSaved: boolean
}

const emptyDraft: RoundDraft = {
  note: '',
  noteKind: 'progress',
  rating: null,
  ratingReason: null,
  hasSaved: false,
}

type Drafts = { readonly drafts: ReadonlyMap<string, RoundDraft> }

/** Drafts outlive the round: leaving it, or looking at another activity, loses nothing. */
const useDrafts = create<Drafts>(() => ({ drafts: new Map() }))

/** A round entry that is being made: of an activity, in a period. */
export type RoundKey = { readonly periodId: string; readonly activityId: string }

/** A part of what is being recorded of an activity; only who shows the part is drawn anew when it is typed. */
export function useRoundDraft<Part extends keyof RoundDraft>(key: RoundKey, part: Part): RoundDraft[Part] {
  return useDrafts((state) => (state.drafts.get(textOf(key)) ?? emptyDraft)[part])
}

/** What is being recorded of an activity in the round of a period. */
export function roundDraftOf(key: RoundKey): RoundDraft {
  return useDrafts.getState().drafts.get(textOf(key)) ?? emptyDraft
}

/** Changes part of a draft. */
export function changeRoundDraft(key: RoundKey, part: Partial<RoundDraft>): void {
  useDrafts.setState(({ drafts }) => ({
    drafts: new Map([...drafts, [textOf(key), { ...(drafts.get(textOf(key)) ?? emptyDraft), ...part }]]),
  }))
}

/** Forgets a draft that has been recorded. */
export function endRoundDraft(key: RoundKey): void {
  useDrafts.setState(({ drafts }) => ({ drafts: new Map([...drafts].filter(([id]) => id !== textOf(key))) }))
}

function textOf({ periodId, activityId }: RoundKey): string {
  return `${periodId} ${activityId}`
}
