import { planPlace } from '../../routing/route.ts'
import type { Route } from '../../routing/route.ts'

/** The screen of a year, with an activity beside it. */
export function yearPlace(planId: string, year: number, activityId: string | null = null): Route {
  return planPlace(planId, 'matrix', { view: 'selection', recordId: String(year), activityId })
}

/** The year that a place names; the plan's year in focus, or that of today, when it names none. */
export function yearOf(route: Route, otherwise: number): number {
  const named = route.kind === 'plan' && route.recordId !== null ? Number(route.recordId) : Number.NaN
  return Number.isInteger(named) && named >= firstYear && named <= lastYear ? named : otherwise
}

const firstYear = 1900
const lastYear = 2200
