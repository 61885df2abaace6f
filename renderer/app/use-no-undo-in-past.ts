import { useLayoutEffect } from 'react'
import { useToasts, withdrawOffers } from '../ui/toast-store.ts'

/** Takes away, and keeps away, what offers to undo a change of the present while the past is shown: nothing can be taken back there. */
export function useNoUndoInPast(isInPast: boolean): void {
  useLayoutEffect(() => {
    if (!isInPast) return
    withdrawOffers()
    return useToasts.subscribe(withdrawOffers)
  }, [isInPast])
}
