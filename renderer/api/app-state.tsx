import { createContext, useContext } from 'react'
import type { AppState, OpenWorkspace } from '#contract/area/app'
import type { Day } from '#contract/values'

const AppStateContext = createContext<AppState | null>(null)

/** Gives the state of the program to everything below; app/ puts it once round all screens. */
export const AppStateProvider = AppStateContext.Provider

/** The state of the program: preferences, the open workspace, what this shell can do. */
export function useAppState(): AppState {
  const state = useContext(AppStateContext)
  if (state === null) throw new Error('useAppState needs AppStateProvider above it')
  return state
}

/** The workspace that is open. Only for screens shown inside one. */
export function useOpenWorkspace(): OpenWorkspace {
  const { workspace } = useAppState()
  if (workspace === null) throw new Error('useOpenWorkspace needs an open workspace')
  return workspace
}

/** Whether the open workspace can be read but not changed: screens then show no control that would change it. */
export function useIsReadOnly(): boolean {
  return useAppState().workspace?.readOnly ?? false
}

/** Today where the officer is. */
export function useToday(): Day {
  return useAppState().today
}
