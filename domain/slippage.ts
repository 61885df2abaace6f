import type { EndDelay } from '#contract/area/rating'
import type { DateRevision } from '#contract/entity/activity'
import type { Day } from '#contract/values'
import { daysBetween } from './days.ts'

/** What was planned and what was agreed instead, as one operation of the log left it. */
export type DayState<Origin> = {
  readonly planned: Day | null
  readonly revised: DateRevision | null
  /** The civil day on which it was written; null for what a record was born with. */
  readonly writtenDay: Day | null
  /** Whatever the caller knows of the operation. */
  readonly origin: Origin
}

/** One move of the day that is agreed. */
export type Move<Origin> = {
  readonly from: Day
  readonly to: Day
  /** Positive is later. */
  readonly days: number
  /** Null where the planned day itself was changed, or a revision taken back. */
  readonly revision: DateRevision | null
  readonly writtenDay: Day | null
  readonly origin: Origin
}

/**
 * Every move of one day, oldest first, from the states it went through. Changing the planned day is a move too: no way of writing a later
 * day erases the delay. What was moved back on the day it was moved was a slip of the pen, undone or corrected, and is left out.
 */
export function movesOf<Origin>(states: readonly DayState<Origin>[]): readonly Move<Origin>[] {
  let agreed: Day | null = null
  let moves: readonly Move<Origin>[] = []
  for (const state of states) {
    // A record may be born with its first move already made.
    agreed ??= state.planned
    const next = agreedOf(state)
    if (next === null) continue
    if (agreed !== null && next !== agreed) moves = withoutSlips([...moves, moveTo(next, agreed, state)])
    agreed = next
  }
  return moves
}

/** The day that was planned first; null where none ever was. */
export function originalDay<Origin>(states: readonly DayState<Origin>[]): Day | null {
  const first = states.find((state) => agreedOf(state) !== null)
  return first === undefined ? null : (first.planned ?? agreedOf(first))
}

/** How late an end is, against what was planned first and against what was agreed last. The first is the second and all moves together. */
export function endDelay({ original, agreed, actual, isAwaited }: EndFacts, today: Day): Omit<EndDelay, 'activityId'> {
  const late = isAwaited && agreed < today ? today : agreed
  const end = actual ?? late
  return {
    originalDay: original,
    agreedDay: agreed,
    actualDay: actual,
    againstPlan: daysBetween(original, end),
    againstAgreed: daysBetween(agreed, end),
  }
}

/** What became of an end. */
export type EndFacts = {
  readonly original: Day
  readonly agreed: Day
  readonly actual: Day | null
  /** The activity goes on; otherwise its end does not become later by itself. */
  readonly isAwaited: boolean
}

function agreedOf({ planned, revised }: DayState<unknown>): Day | null {
  return revised?.day ?? planned
}

function moveTo<Origin>(to: Day, from: Day, { revised, writtenDay, origin }: DayState<Origin>): Move<Origin> {
  return { from, to, days: daysBetween(from, to), revision: revised, writtenDay, origin }
}

/** Takes out what the newest move took back on the same day. */
function withoutSlips<Origin>(moves: readonly Move<Origin>[]): readonly Move<Origin>[] {
  const newest = moves.at(-1)
  if (newest === undefined || newest.writtenDay === null) return moves
  const sameDay = moves.filter(({ writtenDay }) => writtenDay === newest.writtenDay)
  const takenBack = sameDay.find(({ from }) => from === newest.to)
  return takenBack === undefined ? moves : moves.slice(0, moves.indexOf(takenBack))
}
