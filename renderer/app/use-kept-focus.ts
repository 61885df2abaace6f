import { useEffect } from 'react'

/**
 * Keeps the keyboard somewhere: when what had the focus goes away or can no longer be used, the focus passes to the
 * nearest part around it that is still there, or to the screen.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let path: readonly EventTarget[] = []
    let frame = 0
    const remember = (event: FocusEvent): void => {
      path = event.composedPath()
    }
    const look = (): void => {
      if (document.activeElement !== document.body || !isLost(path[0])) return
      const next = path.find((each) => each instanceof HTMLElement && each.isConnected && each.hasAttribute('tabindex'))
      const target = next instanceof HTMLElement ? next : document.getElementById('content')
      target?.focus({ preventScroll: true })
    }
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      // Windows that close give the focus back by themselves within a frame; only what they leave is left to do.
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(look)))
    })
    document.addEventListener('focusin', remember)
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    return () => {
      document.removeEventListener('focusin', remember)
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [])
}

/** Whether an element can no longer have the focus; one that is still usable was left on purpose. */
function isLost(last: EventTarget | undefined): boolean {
  return last instanceof HTMLElement && (!last.isConnected || last.matches(':disabled'))
}
