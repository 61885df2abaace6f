import type { Marking } from '#contract/vocabulary'
import { markings } from '#contract/vocabulary'

/** The highest of some markings: what is made from several things is marked like the most protected of them. */
export function highestMarking(present: readonly Marking[]): Marking {
  return markings.toReversed().find((marking) => present.includes(marking)) ?? 'unclassified'
}

/**
 * Whether something of these markings may be told where all is of one marking, as in a meeting: only what is marked no higher. What
 * may be marked like the most protected thing in it, as a report, asks for the highest marking instead.
 */
export function mayBeToldIn(marking: Marking, told: readonly Marking[]): boolean {
  return highestMarking([marking, ...told]) === marking
}
