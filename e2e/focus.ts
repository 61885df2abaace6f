import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** Waits until the keyboard is somewhere, and can be seen to be there. */
export async function expectFocusSeen(page: Page, after: string): Promise<void> {
  await expect.poll(() => page.evaluate(focusProblem), { message: `focus after: ${after}` }).toBeNull()
}

/** Runs in the page: what is wrong with where the focus is; null when nothing is. */
function focusProblem(): string | null {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return 'nothing has the focus'
  // In a grid or a list the active cell or line stands for the whole.
  const active = document.getElementById(focused.getAttribute('aria-activedescendant') ?? '') ?? focused
  const { top, bottom, left, right } = active.getBoundingClientRect()
  const isOnScreen = bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth
  const name = `${active.tagName} ${active.getAttribute('role') ?? ''} ${active.textContent.slice(0, 40)}`
  if (!isOnScreen) return `${name} is out of view`
  const isTextField = focused.matches('input, textarea')
  const shown = [active, active.parentElement, active.parentElement?.parentElement].filter((each) => each !== null)
  const isMarked = shown.some((element) => {
    if (element === undefined) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  })
  // A field shows its cursor, the active line of a menu its ground, and a window over the page is what one sees.
  const isPlain = focused.matches('[role=dialog]') || active !== focused
  return isMarked || isTextField || isPlain ? null : `${name} does not show that it has the focus`
}
