import { existsSync } from 'node:fs'
import {
  ReportFormat,
  reportFormats,
  ReportKind,
  reportKinds,
  ReportSection,
  reportSections,
} from '#contract/area/report'
import type { ReportChoice, ReportPeriod } from '#contract/area/report'
import type { PlanLine } from '#contract/area/plan'
import { Language, languages } from '#contract/vocabulary'
import { createFile, replaceFile } from '../../files/atomic-file.ts'
import { fileErrorCode, fileFault } from '../../files/errors.ts'
import { withWorkspace } from '../asking.ts'
import type { Asking, CliCommand, CommandContext, GivenOptions } from '../command.ts'
import { findPlan } from '../find-plan.ts'
import { readPeriod } from '../period.ts'
import { oneOf, wholeNumber } from '../pick.ts'
import { Stop } from '../stop.ts'
import { asOf, readAsOf } from '../as-of.ts'
import { plan, workspace } from './shared-options.ts'

export const reportCommand: CliCommand = {
  usage:
    'report --workspace F --plan P --format docx|xlsx|pdf|csv|html|json --out F [--force] [--kind progress|matrix|handover]\n' +
    '         [--period 2016 | 2016-Q3 | 2016-H1 | 2016-05 | FROM..TO] [--language L] [--focus-year Y] [--as-of DAY] [--without SECTION,SECTION]',
  summary: 'Makes a report of a plan; the period is the year in focus, or this year, unless given.',
  options: {
    ...workspace,
    ...plan,
    ...asOf,
    format: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    kind: { type: 'string' },
    period: { type: 'string' },
    language: { type: 'string' },
    'focus-year': { type: 'string' },
    without: { type: 'string' },
  },
  wordCount: 0,
  run: async (context) => {
    const { options } = context
    const format = oneOf(ReportFormat, reportFormats, 'format', options.needed('format'))
    const out = context.path(options.needed('out'))
    const choose = readChoice(options)
    if (!options.isSet('force') && existsSync(out)) throw new Stop(1, takenSentence(out))
    const removed = await withWorkspace(context, async (asking) => {
      const found = await findPlan(asking, options.needed('plan'))
      const choice = choose(found, (await asking.ask('app.state', {})).today)
      const prepared = await asking.tell('report.prepare', { choice, format })
      await save(context, out, await download(asking, prepared.path))
      return prepared.removedCharacterCount
    })
    if (removed > 0) context.say(`Characters that ${format} cannot hold and that were left out: ${removed}.`)
    context.say(`The report is in ${out}.`)
    return 0
  },
}

/** What was chosen, as far as it can be told before the plan is known; wrong values end the command before anything opens. */
function readChoice(options: GivenOptions): (plan: PlanLine, today: string) => ReportChoice {
  const kind = oneOf(ReportKind, reportKinds, 'kind', options.text('kind') ?? 'progress')
  const language = oneOf(Language, languages, 'language', options.text('language') ?? 'en')
  const day = readAsOf(options)
  const focusYearText = options.text('focus-year')
  const focusYear = focusYearText === null ? null : wholeNumber('focus-year', focusYearText, 1900)
  const leftOut = (options.text('without') ?? '')
    .split(',')
    .filter((section) => section !== '')
    .map((section) => oneOf(ReportSection, reportSections, 'without', section.trim()))
  const periodText = options.text('period')
  const given = periodText === null ? null : neededPeriod(periodText)
  return (found, today) => {
    const year = String(found.focusYear ?? today.slice(0, 4))
    return { planId: found.id, kind, language, focusYear, asOf: day, leftOut, period: given ?? neededPeriod(year) }
  }
}

function neededPeriod(text: string): ReportPeriod {
  const period = readPeriod(text)
  if (period !== null) return period
  throw new Stop(2, `--period takes 2016, 2016-Q3, 2016-H1, 2016-05 or 2016-01-01..2016-06-30, not "${text}".`)
}

async function download({ host }: Pick<Asking, 'host'>, path: string): Promise<Uint8Array> {
  const response = await host.serve({ method: 'GET', path, headers: new Map(), body: null })
  if (response.status !== 200) throw new Error(`the prepared report answered ${response.status}`)
  return response.body
}

async function save({ options }: CommandContext, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await (options.isSet('force') ? replaceFile(path, bytes) : createFile(path, bytes))
  } catch (error) {
    if (fileErrorCode(error) === 'EEXIST') throw new Stop(1, takenSentence(path))
    throw new Stop(
      1,
      `The report could not be written to ${path}: ${reasonOf(error)}. No file was left there, and the workspace is safe.`,
    )
  }
}

function takenSentence(path: string): string {
  return `There is a file at ${path} already. Nothing was changed. Name another, or add --force to replace it.`
}

function reasonOf(error: unknown): string {
  const reasons = {
    missing: 'there is no such folder',
    refused: 'the folder may not be written to',
    full: 'the disk or your quota is full',
    other: error instanceof Error ? error.message : String(error),
  }
  return reasons[fileFault(error)]
}
