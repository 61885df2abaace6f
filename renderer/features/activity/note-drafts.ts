import { create } from 'zustand'
import type { Day } from '#contract/values'
import type { Marking, NoteKind } from '#contract/vocabulary'

/** A note that is being written. */
export type NoteDraft = {
  readonly text: string
  readonly kind: NoteKind
  /** Null: the day it is written on. */
  readonly day: Day | null
  /** Null: as the activity is marked. */
  readonly marking: Marking | null
}

export const emptyDraft: NoteDraft = { text: '', kind: 'progress', day: null, marking: null }

type Drafts = { readonly drafts: ReadonlyMap<string, NoteDraft> }

/** Drafts outlive the panel: closing it, or looking at another activity, loses nothing. */
const useDrafts = create<Drafts>(() => ({ drafts: new Map() }))

/** The note being written on an activity. */
export function useNoteDraft(activityId: string): NoteDraft {
  return useDrafts((state) => state.drafts.get(activityId)) ?? emptyDraft
}

/** Changes part of the note being written. */
export function changeDraft(activityId: string, part: Partial<NoteDraft>): void {
  useDrafts.setState(({ drafts }) => ({
    drafts: new Map([...drafts, [activityId, { ...(drafts.get(activityId) ?? emptyDraft), ...part }]]),
  }))
}

/** Forgets a note that is saved, unless it was written on meanwhile. */
export function endDraft(activityId: string, saved: NoteDraft): void {
  const { drafts } = useDrafts.getState()
  if (drafts.get(activityId) !== saved) return
  useDrafts.setState({ drafts: new Map([...drafts].filter(([id]) => id !== activityId)) })
}
