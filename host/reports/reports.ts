import type { AnyReportChoice, ReportFormat } from '#contract/area/report'
import { done, fail } from '#contract/result'
import type { AnswerOf, DeclaredFailure, InputOf } from '#contract/types'
import { failureOf, isGoodAnswer } from '../answer-text.ts'
import type { RenderedReport } from '#reports/make-report'
import type { Ports } from '../ports.ts'
import type { PreparedFiles } from '../serve/prepared-files.ts'
import { readOwnFacts } from '../workspaces/session.ts'
import type { Session } from '../workspaces/session.ts'
import { askOf } from '../ask-of.ts'
import { createRenderThread } from './render-thread.ts'

type Parts = {
  readonly ports: Ports
  readonly prepared: PreparedFiles
  readonly session: () => Session | null
}

/** Makes reports of the open workspace: as a page to look at, and as files to download. */
export type Reports = {
  readonly preview: (choice: AnyReportChoice) => Promise<AnswerOf<'report.preview'>>
  readonly prepare: (input: InputOf<'report.prepare'>) => Promise<AnswerOf<'report.prepare'>>
  readonly close: () => Promise<void>
}

export function createReports({ ports, prepared, session }: Parts): Reports {
  const thread = createRenderThread()

  async function render(choice: AnyReportChoice, format: ReportFormat) {
    const open = session()
    if (open === null) return fail('workspace.none')
    const factsJson = await askFacts(open, choice)
    if (!isGoodAnswer(factsJson)) return failureOf<AskFailure>(factsJson)
    const monitoringJson = await askMonitoring(open, choice)
    if (monitoringJson !== null && !isGoodAnswer(monitoringJson)) return failureOf<AskFailure>(monitoringJson)
    const shown = choice.asOf ?? (await readOwnFacts(open)).demonstrationDay
    return thread.render({ factsJson, monitoringJson, choice, today: shown ?? ports.today(), format })
  }

  async function renderPdf(choice: AnyReportChoice) {
    if (ports.printPdf === null) return fail('report.no-printer')
    const page = await render(choice, 'pdf')
    if (!page.ok) return page
    const bytes = await ports.printPdf(new TextDecoder().decode(page.value.bytes))
    return done(asPdf(page.value, bytes))
  }

  return {
    preview: async (choice) => {
      const page = await render(choice, 'html')
      if (!page.ok) return page
      return done({ path: prepared.put({ ...page.value, disposition: 'inline' }) })
    },
    prepare: async ({ choice, format }) => {
      const made = format === 'pdf' ? await renderPdf(choice) : await render(choice, format)
      if (!made.ok) return made
      const { bytes, fileName, removedCharacterCount } = made.value
      const path = prepared.put({ ...made.value, disposition: 'attachment' })
      return done({ path, fileName, byteCount: bytes.byteLength, removedCharacterCount })
    },
    close: thread.close,
  }
}

type AskFailure = DeclaredFailure<'report.facts' | 'report.meetingFacts' | 'plan.asOf'>

function askFacts({ client }: Session, choice: AnyReportChoice): Promise<string> {
  if (choice.kind === 'decisions') {
    return askOf(client, choice, { name: 'report.meetingFacts', input: { meetingId: choice.meetingId } })
  }
  const { planId, period, focusYear } = choice
  return askOf(client, choice, { name: 'report.facts', input: { planId, period, focusYear } })
}

/** A matrix is the activities alone, and a decision sheet one meeting. */
async function askMonitoring({ client }: Session, choice: AnyReportChoice): Promise<string | null> {
  if (choice.kind === 'decisions' || choice.kind === 'matrix') return null
  const { planId, focusYear } = choice
  const input = { planId, focusYear, isHandover: choice.kind === 'handover' }
  return askOf(client, choice, { name: 'report.monitoring', input })
}

function asPdf(page: RenderedReport, bytes: Uint8Array): RenderedReport {
  return { ...page, bytes, contentType: 'application/pdf', fileName: page.fileName.replace(/\.html$/, '.pdf') }
}
