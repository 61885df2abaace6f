import type { Marking } from '#contract/vocabulary'
import { markings } from '#contract/vocabulary'

/** The highest of some markings: what is made from several things is marked like the most protected of them. */
export function highestMarking(present: readonly Marking[]): Marking {
  return markings.toReversed().find((marking) => present.includes(marking)) ?? 'unclassified'
}
