import type { ReportChoice, ReportFormat } from '#contract/area/report'
import type { Answer } from '#contract/result'
import type { Day } from '#contract/values'
import type { RenderedReport } from '#reports/make-report'

export type RenderRequest = {
  readonly id: number
  /** The worker's good answer to `report.facts`, as the text it made. */
  readonly factsJson: string
  readonly choice: ReportChoice
  readonly today: Day
  /** `pdf` gives the page that is then printed. */
  readonly format: ReportFormat
}

export type RenderAnswer = Answer<RenderedReport, 'report.too-large'>

export type RenderReply =
  | { readonly id: number; readonly kind: 'answered'; readonly answer: RenderAnswer }
  | { readonly id: number; readonly kind: 'thrown'; readonly trace: string }
