import type { ReportFacts } from '#contract/area/report'
import type { Marking } from '#contract/vocabulary'
import { markings } from '#contract/vocabulary'

/** The highest marking of anything the facts hold: a report is never marked lower than what is in it. */
export function highestMarking(facts: ReportFacts): Marking {
  const { plan, documents, activities, notes } = facts
  const present = new Set([plan, ...documents, ...activities, ...notes].map((record) => record.marking))
  return markings.toReversed().find((marking) => present.has(marking)) ?? 'unclassified'
}
