import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** Remembers what had the focus outside of an element last, and gives it back: to it, or to where it stood. */
export function useReturnFocus(inside: RefObject<HTMLElement | null>): () => void {
  const last = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      // Popovers and dialogs of the element itself stand outside of the page's main part.
      if (!(target instanceof HTMLElement) || target.closest('main') === null) return
      if (inside.current?.contains(target) !== true) last.current = target
    }
    if (document.activeElement instanceof HTMLElement) last.current = document.activeElement
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [inside])
  return () => {
    const before = last.current
    const target = before?.isConnected === true && before !== document.body ? before : fallback()
    target?.focus()
  }
}

/** A grid scrolls its rows away; the grid itself stays. */
function fallback(): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>('main [role="grid"], main [role="treegrid"]') ?? document.querySelector('main')
  )
}
