import { parentPort } from 'node:worker_threads'
import type { ReportFacts } from '#contract/area/report'
import type { Done } from '#contract/result'
import { buildReport, checkPrintable, renderReport } from '#reports/make-report'
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

async function render({ factsJson, choice, today, format }: RenderRequest): Promise<RenderAnswer> {
  const facts = JSON.parse(factsJson) as Done<ReportFacts> // the database worker's own good answer
  const model = buildReport(facts.value, choice, today)
  if (format === 'html' || format === 'pdf') return renderPage(model, format)
  return renderReport(model, format)
}

async function renderPage(model: ReturnType<typeof buildReport>, format: 'html' | 'pdf'): Promise<RenderAnswer> {
  if (format === 'pdf') {
    const printable = checkPrintable(model)
    if (!printable.ok) return printable
  }
  return renderReport(model, 'html', { fonts: readReportFonts() })
}
