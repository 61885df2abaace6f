import type { AnyReportChoice, ReportFormat } from '#contract/area/report'
import type { Answer } from '#contract/result'
import type { Day } from '#contract/values'
import type { RenderedReport } from '#reports/make-report'

export type RenderRequest = {
  readonly id: number
  /** The worker's good answer to `report.facts` or `report.meetingFacts`, whichever the choice asks for, as the text it made. */
  readonly factsJson: string
  /** Its good answer to `report.monitoring`; null where the choice asks for nothing of it. */
  readonly monitoringJson: string | null
  readonly choice: AnyReportChoice
  readonly today: Day
  /** `pdf` gives the page that is then printed. */
  readonly format: ReportFormat
}

export type RenderAnswer = Answer<RenderedReport, 'report.too-large'>

export type RenderReply =
  | { readonly id: number; readonly kind: 'answered'; readonly answer: RenderAnswer }
  | { readonly id: number; readonly kind: 'thrown'; readonly trace: string }
