import { useRef } from 'react'

/** Saves of an activity that are on their way: what ends the activity waits for them. */
export type FollowedSaves = {
  /** Follows a save, which answers whether it succeeded, and gives it back. */
  readonly follow: (saving: Promise<boolean>) => Promise<boolean>
  readonly isAny: () => boolean
  /** Waits for all of them; whether the last one succeeded. */
  readonly settled: () => Promise<boolean>
}

/** Follows the saves of what is being recorded. */
export function useFollowedSaves(): FollowedSaves {
  const last = useRef<Promise<boolean> | null>(null)
  const follow = (saving: Promise<boolean>): Promise<boolean> => {
    const followed = Promise.all([last.current, saving]).then(([, isSaved]) => {
      if (last.current === followed) last.current = null
      return isSaved
    })
    last.current = followed
    return saving
  }
  return { follow, isAny: () => last.current !== null, settled: () => last.current ?? Promise.resolve(true) }
}
