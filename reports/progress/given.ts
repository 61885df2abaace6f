import type { ReportFacts, ReportKind } from '#contract/area/report'
import type { MonitoringFacts } from '#contract/area/report-monitoring'

/** What a report is made from; a matrix needs nothing of close monitoring. */
export type Given = { readonly facts: ReportFacts; readonly monitoring: MonitoringFacts | null }

/** What each kind of report is called. */
export const kindKeys = {
  progress: 'kind.progress',
  matrix: 'kind.matrix',
  handover: 'kind.handover',
} as const satisfies { readonly [Kind in ReportKind]: string }
