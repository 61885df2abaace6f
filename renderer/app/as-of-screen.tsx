import type { ReactNode } from 'react'
import type { AppState } from '#contract/area/app'
import type { Day } from '#contract/values'
import { AppStateProvider, useAppState } from '../api/app-state.tsx'
import { AsOfProvider } from '../api/as-of.tsx'
import type { AsOf } from '../api/as-of.tsx'
import type { Route } from '../routing/route.ts'
import { AsOfBand } from './as-of-band.tsx'
import { Screen } from './screen.tsx'

/** Whether a place shows a plan as it stood. */
export function isPast(route: Route): boolean {
  return pastPlanOf(route) !== null
}

/**
 * While a plan is shown as it stood, nothing in the whole window changes anything, and today is that day: what is overdue on the screen
 * was overdue then.
 */
export function AsOfState({ route, children }: { readonly route: Route; readonly children: ReactNode }) {
  const state = useAppState()
  const past = pastPlanOf(route)
  return <AppStateProvider value={past === null ? state : frozenAt(past.day, state)}>{children}</AppStateProvider>
}

function frozenAt(day: Day, state: AppState): AppState {
  const { workspace } = state
  return { ...state, workspace: workspace === null ? null : { ...workspace, readOnly: true }, today: day }
}

/** The screen of a place, with the band over it and its questions put to the past where it shows one. */
export function AsOfScreen({ route, today }: { readonly route: Route; readonly today: AsOf['today'] }) {
  const past = pastPlanOf(route)
  return (
    <AsOfProvider value={past === null ? null : { ...past, today }}>
      {past !== null && <AsOfBand {...past} route={route} />}
      <Screen key={past?.day ?? 'present'} route={route} />
    </AsOfProvider>
  )
}

/** The plan and the day that a place shows it as of; null in the present. */
export function pastPlanOf(route: Route): Pick<AsOf, 'planId' | 'day'> | null {
  if (route.kind !== 'plan' && route.kind !== 'activity') return null
  const { planId, asOf } = route
  return asOf === undefined || asOf === null ? null : { planId, day: asOf }
}
