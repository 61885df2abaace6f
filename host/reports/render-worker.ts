import { parentPort } from 'node:worker_threads'
import type { MeetingFacts, ReportFacts } from '#contract/area/report'
import type { MonitoringFacts } from '#contract/area/report-monitoring'
import type { Done } from '#contract/result'
import { buildDecisionSheet } from '#reports/decision-sheet/build'
import { buildReport, checkPrintable, renderReport } from '#reports/make-report'
import type { ReportModel } from '#reports/model'
import { readReportFonts } from './report-fonts.ts'
import type { RenderAnswer, RenderReply, RenderRequest } from './render-request.ts'

// A thread of its own: ten thousand activities take seconds to lay out, and calls must be answered meanwhile.
parentPort?.on('message', (request: RenderRequest) => {
  void reply(request).then((answer) => parentPort?.postMessage(answer))
})

async function reply(request: RenderRequest): Promise<RenderReply> {
  const { id } = request
  try {
    return { id, kind: 'answered', answer: await render(request) }
  } catch (error) {
    return { id, kind: 'thrown', trace: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function render(request: RenderRequest): Promise<RenderAnswer> {
  const { format } = request
  const model = modelOf(request)
  if (format === 'html' || format === 'pdf') return renderPage(model, format)
  return renderReport(model, format)
}

/** The facts are the database worker's own good answer to the question that goes with the choice. */
function modelOf({ factsJson, monitoringJson, choice, today }: RenderRequest): ReportModel {
  if (choice.kind === 'decisions') {
    return buildDecisionSheet((JSON.parse(factsJson) as Done<MeetingFacts>).value, choice, today)
  }
  const { value: facts } = JSON.parse(factsJson) as Done<ReportFacts>
  const monitoring = monitoringJson === null ? null : (JSON.parse(monitoringJson) as Done<MonitoringFacts>).value
  return buildReport({ facts, monitoring }, choice, today)
}

async function renderPage(model: ReportModel, format: 'html' | 'pdf'): Promise<RenderAnswer> {
  if (format === 'pdf') {
    const printable = checkPrintable(model)
    if (!printable.ok) return printable
  }
  return renderReport(model, 'html', { fonts: readReportFonts() })
}
