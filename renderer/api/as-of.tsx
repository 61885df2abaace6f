import { createContext, useContext } from 'react'
import type { Day } from '#contract/values'

/** A plan as it stood at the end of a day. */
export type AsOf = {
  readonly planId: string
  readonly day: Day
  /** The day that the workspace shows as today. */
  readonly today: Day
}

const AsOfContext = createContext<AsOf | null>(null)

/** Puts everything below into the past of a plan; null into the present. */
export const AsOfProvider = AsOfContext.Provider

/** The past that is shown; null in the present. */
export function useAsOf(): AsOf | null {
  return useContext(AsOfContext)
}
