import { hrefTo, planPlace } from '../../routing/route.ts'
import type { Route } from '../../routing/route.ts'

/** A meeting opened, with an activity in the panel beside it when one is named. */
export function meetingPlace(planId: string, meetingId: string, activityId: string | null = null): Route {
  return planPlace(planId, 'reviews', { view: 'meetings', recordId: meetingId, activityId })
}

export function meetingHref(planId: string, meetingId: string): string {
  return hrefTo(meetingPlace(planId, meetingId))
}
