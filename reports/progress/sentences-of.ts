import type { ReportSection } from '#contract/area/report'
import type { MonitoringContext } from '../monitoring/context.ts'
import type { ReportContext } from './context.ts'

/** Sentences on what a section tells; none where that is left out or nothing of close monitoring was asked for. */
export type SentencesOf = (
  section: ReportSection,
  sentences: (monitoring: MonitoringContext) => readonly string[],
) => readonly string[]

/** Asks for sentences only of what the report tells: nothing that is left out may be read at its front. */
export function sentencesOf({ told }: ReportContext, monitoring: MonitoringContext | null): SentencesOf {
  return (section, sentences) => (monitoring === null || !told.isTold(section) ? [] : sentences(monitoring))
}
