import { useEffect } from 'react'
import { create } from 'zustand'

const useNoteRequests = create<{ readonly activityId: string | null }>(() => ({ activityId: null }))

/** Asks the panel of an activity, shown or about to be, to take the cursor to its new note. */
export function requestNote(activityId: string): void {
  useNoteRequests.setState({ activityId })
}

/** Answers a request for a note of this activity, once. */
export function useNoteRequest(activityId: string, onRequest: () => void): void {
  const isRequested = useNoteRequests((state) => state.activityId === activityId)
  useEffect(() => {
    if (!isRequested) return
    useNoteRequests.setState({ activityId: null })
    onRequest()
  }, [isRequested, onRequest])
}
