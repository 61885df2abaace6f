import type { DayRange, SubmissionWindow } from '#contract/entity/monitoring'
import type { Day } from '#contract/values'
import { daysBetween } from '../days.ts'

type Ranged = { readonly range: DayRange }
type Submitted = Ranged & { readonly submission: SubmissionWindow | null }

/** Whether what is to be said of a period may be handed in on a day; both ends of the window belong to it. */
export function isWindowOpen(submission: SubmissionWindow | null, today: Day): boolean {
  return submission !== null && submission.opensDay <= today && today <= submission.dueDay
}

/**
 * The period that a day is in, the shortest where several are; else the last that ended before it, else the first to come.
 * Null when there is none at all.
 */
export function currentPeriod<Period extends Ranged>(periods: readonly Period[], today: Day): Period | null {
  const around = periods.filter(({ range }) => range.fromDay <= today && today <= range.toDay)
  const ended = periods.filter(({ range }) => range.toDay < today)
  return (
    best(around, (one, other) => lengthOf(one) - lengthOf(other)) ??
    best(ended, latestFirst) ??
    best(
      periods,
      (one, other) => daysBetween(other.range.fromDay, one.range.fromDay) || lengthOf(one) - lengthOf(other),
    )
  )
}

/** The period whose round is due: one that may be handed in today comes before the one that the day is in. */
export function periodInHand<Period extends Submitted>(periods: readonly Period[], today: Day): Period | null {
  const open = periods.filter(({ submission }) => isWindowOpen(submission, today))
  return currentPeriod(open.length === 0 ? periods : open, today)
}

/** Latest first; of two that end together the shorter first. */
export function latestFirst(one: Ranged, other: Ranged): number {
  return daysBetween(one.range.toDay, other.range.toDay) || lengthOf(one) - lengthOf(other)
}

function lengthOf({ range }: Ranged): number {
  return daysBetween(range.fromDay, range.toDay)
}

function best<Item>(items: readonly Item[], order: (one: Item, other: Item) => number): Item | null {
  return items.toSorted(order)[0] ?? null
}
