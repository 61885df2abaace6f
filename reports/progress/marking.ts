import type { Told } from './left-out.ts'
import type { Marking } from '#contract/vocabulary'
import { highestMarking } from '#domain/marking'

/** The highest marking of anything that is told: a report is never marked lower than what is in it. */
export function markingOf({ facts, monitoring }: Pick<Told, 'facts' | 'monitoring'>): Marking {
  const { plan, documents, activities, notes } = facts
  const { risks = [], issues = [], meetings = [], attachments = [] } = monitoring ?? {}
  const monitored = [...risks, ...issues, ...meetings, ...attachments]
  return highestMarking([plan, ...documents, ...activities, ...notes, ...monitored].map((record) => record.marking))
}
