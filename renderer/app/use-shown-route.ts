import { useEffect, useRef, useState } from 'react'
import { askAheadAsOf } from '../api/as-of-question.ts'
import type { Route } from '../routing/route.ts'
import { pastPlanOf } from './as-of-screen.tsx'

/**
 * The place that is drawn. A plan as it stood takes a moment to be brought back: until it is there, the place before stays as it was,
 * and no empty screen comes between.
 */
export function useShownRoute(wanted: Route): Route {
  const past = pastPlanOf(wanted)
  const day = past === null ? null : `${past.planId} ${past.day}`
  const [broughtBack, setBroughtBack] = useState<string | null>(null)
  const last = useRef<Route | null>(null)
  useEffect(() => {
    if (past === null) return
    let isWanted = true
    void askAheadAsOf(past).then(() => isWanted && setBroughtBack(day))
    return () => {
      isWanted = false
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the day stands for the past, which is a new object each render
  }, [day])
  if (day === null || day === broughtBack) last.current = wanted
  return last.current ?? wanted
}
