import type { Rectangle } from 'electron'
import { z } from '#contract/zod'

/** Where the window was, and whether it filled the screen. */
export type WindowState = { readonly bounds: Rectangle; readonly isMaximized: boolean }

export const defaultBounds = { width: 1280, height: 800 } as const
export const leastBounds = { width: 960, height: 600 } as const

const StoredState = z.strictObject({
  bounds: z.strictObject({
    x: z.int(),
    y: z.int(),
    width: z.int().min(leastBounds.width),
    height: z.int().min(leastBounds.height),
  }),
  isMaximized: z.boolean(),
})

/** The stored state if it can be read and enough of it is on a display that is there now; else null. */
export function usableState(text: string | null, displays: readonly Rectangle[]): WindowState | null {
  const state = parseState(text)
  if (state === null) return null
  return displays.some((display) => overlap(state.bounds, display) >= 100) ? state : null
}

function parseState(text: string | null): WindowState | null {
  if (text === null) return null
  try {
    return StoredState.safeParse(JSON.parse(text)).data ?? null
  } catch {
    // A half-written or foreign file is the same as none: the window opens at its default place.
    return null
  }
}

/** The smaller of the two sides, in pixels, that the rectangles have in common. */
function overlap(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.min(width, height)
}
