import { useRef } from 'react'
import { useQuery } from '../api/use-query.ts'
import type { Route } from '../routing/route.ts'
import { pastPlanOf } from './as-of-screen.tsx'

/**
 * The place that is drawn. A plan as it stood takes a moment to be brought back: until it is there, the place before stays as it was,
 * and no empty screen comes between.
 */
export function useShownRoute(wanted: Route): Route {
  const past = pastPlanOf(wanted)
  const question = past === null ? null : { name: 'plan.get', input: { planId: past.planId } }
  const plan = useQuery('plan.asOf', past === null || question === null ? null : { ...past, question })
  const last = useRef<Route | null>(null)
  const isThere = past === null || plan.kind !== 'loading'
  if (isThere) last.current = wanted
  return last.current ?? wanted
}
