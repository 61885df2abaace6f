import { create } from 'zustand'

/** What was said, as it is being written. */
export type DiscussionDraft = {
  readonly text: string
  /** What was last sent to be saved; at first, what was stored. */
  readonly sent: string
}

const useDrafts = create<{ readonly drafts: ReadonlyMap<string, DiscussionDraft> }>(() => ({ drafts: new Map() }))

/** What is being written under an item; null when all of it is stored. Drafts outlive their field: an item may be left and come back to. */
export function useDiscussionDraft(id: string): DiscussionDraft | null {
  return useDrafts(({ drafts }) => drafts.get(id) ?? null)
}

/** The draft as it is now, for those who ask between two drawings. */
export function discussionDraftOf(id: string): DiscussionDraft | null {
  return useDrafts.getState().drafts.get(id) ?? null
}

/** Keeps a draft, or with null forgets it. */
export function keepDiscussion(id: string, draft: DiscussionDraft | null): void {
  useDrafts.setState(({ drafts }) => {
    const others = [...drafts].filter(([each]) => each !== id)
    return { drafts: new Map(draft === null ? others : [...others, [id, draft]]) }
  })
}
