import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ReportChoice, ReportFormat } from '#contract/area/report'
import type { AnswerOf, InputOf, OperationName } from '#contract/types'
import { findBrowser } from '#host/browser/find-browser'
import { pdfPrinter } from '#host/browser/print-pdf'
import type { Host, Ports } from '#host/ports'
import { benchClock } from './clock.ts'

/** The program without a window, with a workspace open in which reports are made. */
export type ReportHost = {
  readonly host: Host
  readonly choice: ReportChoice
  readonly call: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<AnswerOf<Name>>
  readonly prepare: (format: ReportFormat) => Promise<AnswerOf<'report.prepare'>>
  /** The bytes that are downloaded; throws when the report was refused. */
  readonly bytesOf: (prepared: AnswerOf<'report.prepare'>) => Promise<Uint8Array>
}

type CreateHost = (parts: { readonly ports: Ports }) => Promise<Host>

/** Opens the workspace in the program, for a progress report of its first plan over all years. */
export async function openReportHost(path: string, createHost: CreateHost): Promise<ReportHost> {
  const folder = join(dirname(path), `${randomUUID()}-data`)
  mkdirSync(folder)
  const host = await createHost({
    ports: {
      shell: 'test',
      appVersion: '0.0.0',
      paths: { data: folder, workspaces: folder, renderer: null },
      now: () => benchClock.now,
      today: () => benchClock.today,
      printPdf: pdfPrinter(findBrowser()),
      chooseFile: null,
      openExternal: () => Promise.resolve(),
      log: () => undefined,
    },
  })
  const call: ReportHost['call'] = async (name, input) =>
    JSON.parse(await host.call(name, input)) as AnswerOf<typeof name> // the host answers by the contract
  const opened = await call('workspace.open', { requestId: randomUUID(), path })
  if (!opened.ok) throw new Error(opened.code)
  const plans = await call('plan.list', {})
  const planId = plans.ok ? (plans.value.plans[0]?.id ?? '') : ''
  const period = { fromDay: '2010-01-01', toDay: '2030-12-31' }
  const choice: ReportChoice = {
    planId,
    kind: 'progress',
    period,
    language: 'en',
    focusYear: null,
    asOf: null,
    leftOut: [],
  }
  return {
    host,
    choice,
    call,
    prepare: (format) => call('report.prepare', { requestId: randomUUID(), choice, format }),
    bytesOf: async (prepared) => {
      if (!prepared.ok) throw new Error(prepared.code)
      const { path: address } = prepared.value
      return (await host.serve({ method: 'GET', path: address, headers: new Map(), body: null })).body
    },
  }
}
