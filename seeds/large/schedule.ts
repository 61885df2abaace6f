import type { EntityValues } from '#contract/entity/table'
import type { Day } from '#contract/values'
import { dateReasons } from '#contract/vocabulary'
import { addDays } from '#domain/days'
import type { Random } from './random.ts'

type Activity = EntityValues<'activity'>

/** The status of an activity and all its dates, which must fit each other. */
export type Schedule = Pick<
  Activity,
  'status' | 'plannedStart' | 'plannedEnd' | 'revisedStart' | 'revisedEnd' | 'actualStart' | 'actualEnd'
> & { readonly plannedStart: Day; readonly plannedEnd: Day }

/** The last day on which anything has happened in generated data: a fixed day, so that the same seed always gives the same file. */
export const lastDay = '2026-06-30'

/** Dates and a status as ten years of a plan leave them: a third of the ends moved, some late, some given up. */
export function schedule(random: Random, earliestStart: Day): Schedule {
  const plannedStart = addDays(earliestStart, random.below(500))
  const plannedEnd = addDays(plannedStart, 45 + random.below(600))
  const revisedEnd = random.chance(0.3) ? revision(random, addDays(plannedEnd, 15 + random.below(250))) : null
  const begun = addDays(plannedStart, random.below(40))
  const planned = { plannedStart, plannedEnd, revisedStart: null, revisedEnd }
  if (begun > lastDay)
    return { ...planned, status: { status: 'planned', reason: null }, actualStart: null, actualEnd: null }
  const finished = addDays(revisedEnd?.day ?? plannedEnd, random.below(60) - 20)
  const { status, isFinished } = outcome(random, finished <= lastDay)
  return { ...planned, status, actualStart: begun, actualEnd: isFinished ? later(begun, finished) : null }
}

function revision(random: Random, day: Day): Activity['revisedEnd'] {
  return {
    day,
    reason: random.pick(dateReasons),
    explanation: random.chance(0.5) ? 'Agreed between the focal points.' : null,
  }
}

function outcome(
  random: Random,
  isDue: boolean,
): { readonly status: Activity['status']; readonly isFinished: boolean } {
  const place = random.unit()
  if (place < 0.04)
    return { status: { status: 'suspended', reason: 'Access to the region is suspended.' }, isFinished: false }
  if (place < 0.1)
    return { status: { status: 'cancelled', reason: 'The partner withdrew its request.' }, isFinished: false }
  if (isDue && place < 0.9) return { status: { status: 'completed', reason: null }, isFinished: true }
  return { status: { status: isDue && place < 0.95 ? 'closing' : 'ongoing', reason: null }, isFinished: false }
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}
