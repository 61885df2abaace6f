import type { Given } from './given.ts'
import type { Marking } from '#contract/vocabulary'
import { markings } from '#contract/vocabulary'

/** The highest marking of anything the facts hold: a report is never marked lower than what is in it. */
export function highestMarking({ facts, monitoring }: Given): Marking {
  const { plan, documents, activities, notes } = facts
  const monitored =
    monitoring === null
      ? []
      : [...monitoring.risks, ...monitoring.issues, ...monitoring.meetings, ...monitoring.attachments]
  const present = new Set([plan, ...documents, ...activities, ...notes, ...monitored].map((record) => record.marking))
  return markings.toReversed().find((marking) => present.has(marking)) ?? 'unclassified'
}
