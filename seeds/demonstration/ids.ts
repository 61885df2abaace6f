import type { Id, PartialDay } from '#contract/values'
import { stableId } from '../stable-id.ts'
import type { OrganisationCode } from './organisations.ts'

/** The id of an organisation by its code. */
export function organisationId(code: OrganisationCode): Id {
  return stableId(`organisation/${code}`)
}

/** The id of a plan by its code, such as PL-1. */
export function planId(code: string): Id {
  return stableId(`plan/${code}`)
}

/** The id of an activity by its reference, which is one of its kind in the whole demonstration. */
export function activityId(reference: string): Id {
  return stableId(`activity/${reference}`)
}

/** The id of the year's decision on an activity. */
export function selectionId(reference: string, year: number): Id {
  return stableId(`selection/${reference}/${year}`)
}

/** The id of a note by its activity, or null for the plan as a whole, and its day. */
export function noteId(planCode: string, activity: string | null, day: PartialDay): Id {
  return stableId(`note/${planCode}/${activity ?? 'plan'}/${day}`)
}
