import { create } from 'zustand'

type Announcement = { readonly text: string; readonly count: number }

/** What the live region says now; the count makes a repeated text new. */
export const useAnnouncement = create<Announcement>(() => ({ text: '', count: 0 }))

/** Says a short text to screen readers without showing it: "Saved", "12 activities". */
export function announce(text: string): void {
  useAnnouncement.setState(({ count }) => ({ text, count: count + 1 }))
}
