import { isCalendarDay } from '#contract/values'
import type { Day } from '#contract/values'

/** The day in an address that a plan is shown as of; null for the present. */
export function dayIn(parameters: URLSearchParams): Day | null {
  const text = parameters.get('asOf')
  return text !== null && isCalendarDay(text) ? text : null
}

/**
 * The day that a plan is shown as of at the present address: links within the plan stay in it, whoever makes them. Null for another plan,
 * and for the present.
 */
export function keptDay(planId: string): Day | null {
  const [path = '', query = ''] = presentAddress().split('?', 2)
  return path.startsWith(`#/plan/${encodeURIComponent(planId)}/`) ? dayIn(new URLSearchParams(query)) : null
}

/** Whether the present address shows a plan as it stood: nothing is changed from there. */
export function isInPast(): boolean {
  return dayIn(new URLSearchParams(presentAddress().split('?', 2)[1] ?? '')) !== null
}

/** Empty where there is no window. */
function presentAddress(): string {
  return typeof window === 'undefined' ? '' : window.location.hash
}
