import type { ReportChoice, ReportFormat } from '#contract/area/report'
import type { Day } from '#contract/values'

/** Formats that are made here; a PDF is printed from the page. */
export type RenderedFormat = Exclude<ReportFormat, 'pdf'>

export type RenderRequest = {
  readonly id: number
  /** The worker's good answer to `report.facts`, as the text it made. */
  readonly factsJson: string
  readonly choice: ReportChoice
  readonly today: Day
  readonly format: RenderedFormat
}

export type RenderedReport = {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly fileName: string
  readonly removedCharacterCount: number
}

export type RenderReply =
  | { readonly id: number; readonly ok: true; readonly report: RenderedReport }
  | { readonly id: number; readonly ok: false; readonly error: string }
