import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import { firstDayOf } from '../days.ts'

type Meeting = Pick<EntityValues<'meeting'>, 'day' | 'state'> & { readonly id: Id }

/** Newest first; of two on one day the one made later. */
export function newestFirst<Each extends Meeting>(meetings: readonly Each[]): readonly Each[] {
  return meetings.toReversed().toSorted((one, other) => compareDays(other, one))
}

/** The last meeting that was held before this one; null for the first. */
export function lastHeldBefore<Each extends Meeting>(meetings: readonly Each[], meeting: Meeting): Each | null {
  const held = meetings.filter(
    (each) => each.id !== meeting.id && each.state === 'held' && compareDays(each, meeting) <= 0,
  )
  return newestFirst(held)[0] ?? null
}

/** The meeting that comes next: the earliest that is planned, whether or not its day has passed. */
export function nextPlanned<Each extends Meeting>(meetings: readonly Each[]): Each | null {
  return newestFirst(meetings.filter(({ state }) => state === 'planned')).at(-1) ?? null
}

/** Whether one meeting comes before another. */
export function isBefore(one: Meeting, other: Meeting): boolean {
  return compareDays(one, other) < 0
}

function compareDays(one: Meeting, other: Meeting): number {
  const [a, b] = [firstDayOf(one.day), firstDayOf(other.day)]
  return a < b ? -1 : Number(a > b)
}
