import { parentPort } from 'node:worker_threads'
import type { ReportFacts } from '#contract/area/report'
import { buildReport, renderReport } from '#reports/make-report'
import type { RenderReply, RenderRequest } from './render-request.ts'

// A thread of its own: ten thousand activities take seconds to lay out, and calls must be answered meanwhile.
parentPort?.on('message', (request: RenderRequest) => {
  void reply(request).then((answer) => parentPort?.postMessage(answer))
})

async function reply(request: RenderRequest): Promise<RenderReply> {
  try {
    const facts = JSON.parse(request.factsJson) as { readonly value: ReportFacts } // the database worker's own answer
    const model = buildReport(facts.value, request.choice, request.today)
    return { id: request.id, ok: true, report: await renderReport(model, request.format) }
  } catch (error) {
    return { id: request.id, ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
