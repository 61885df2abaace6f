import { strToU8 } from 'fflate'
import type { ReportChoice, ReportFormat } from '#contract/area/report'
import { assertNever, done, fail } from '#contract/result'
import type { Answer } from '#contract/result'
import type { Day } from '#contract/values'
import { renderCsv } from './csv/render.ts'
import { renderDocx } from './docx/render.ts'
import type { ReportFont } from './html/fonts.ts'
import { renderHtml } from './html/render.ts'
import { renderJson } from './json/render.ts'
import { withoutIllegalCharacters } from './legal-text.ts'
import type { ReportModel } from './model.ts'
import { buildModel } from './progress/build.ts'
import type { Given } from './progress/given.ts'
import { writeWithHucre } from './xlsx/hucre-writer.ts'
import { workbookOf } from './xlsx/render.ts'

/** Formats that are made here; a PDF is printed from the html. */
export type RenderedFormat = Exclude<ReportFormat, 'pdf'>

/** A report as a file. */
export type RenderedReport = {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly fileName: string
  /** Characters that the format cannot hold and that were left out of this file. */
  readonly removedCharacterCount: number
}

/** Fonts to put into the html; without any it takes the system's. */
export type RenderOptions = { readonly fonts: readonly ReportFont[] }

/** More pages than anyone turns: five thousand activities are some eight hundred pages and a gigabyte of memory. */
export const printLimit = { activityCount: 5_000, noteCount: 10_000 } as const

const contentTypes: { readonly [Format in RenderedFormat]: string } = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
}

/** Makes the report of a plan from its facts, in the choice's language; `today` is the day it is made on. */
export function buildReport(given: Given, choice: ReportChoice, today: Day): ReportModel {
  return buildModel(given, choice, today)
}

/** Refuses what is read page by page when it would have too many: docx, and the page that a PDF is printed from. */
export function checkPrintable({ activityCount, noteCount }: ReportModel): Answer<null, 'report.too-large'> {
  const isTooLarge = activityCount > printLimit.activityCount || noteCount > printLimit.noteCount
  return isTooLarge ? fail('report.too-large', { activityCount, noteCount, ...limitsInWords() }) : done(null)
}

/** Writes the report in a format. The same model gives the same bytes. */
export async function renderReport(
  model: ReportModel,
  format: RenderedFormat,
  { fonts }: RenderOptions = { fonts: [] },
): Promise<Answer<RenderedReport, 'report.too-large'>> {
  if (format === 'docx') {
    const printable = checkPrintable(model)
    if (!printable.ok) return printable
  }
  const part = withoutIllegalCharacters(partFor(model, format))
  return done({
    bytes: await bytesOf(withPart(model, part.value), format, fonts),
    contentType: contentTypes[format],
    fileName: `${model.metadata.fileStem}.${format}`,
    removedCharacterCount: part.removedCount,
  })
}

function limitsInWords() {
  return { activityLimit: printLimit.activityCount, noteLimit: printLimit.noteCount }
}

/** The texts that a format writes: only theirs are cleaned, and counted. JSON holds every character. */
function partFor(model: ReportModel, format: RenderedFormat): Partial<ReportModel> {
  const { metadata, page } = model
  switch (format) {
    case 'docx':
    case 'html':
      return { metadata, page, sections: model.sections }
    case 'xlsx':
      return { metadata, page, sheets: model.sheets }
    case 'csv':
      return { activitySheet: model.activitySheet }
    case 'json':
      return {}
    default:
      return assertNever(format)
  }
}

/** The model with some of it replaced. A copy would have every part of it made, those too that the format does not write. */
function withPart(model: ReportModel, part: Partial<ReportModel>): ReportModel {
  // What is not replaced is found behind the new parts, in the model itself.
  return Object.create(model, Object.getOwnPropertyDescriptors(part)) as ReportModel
}

async function bytesOf(model: ReportModel, format: RenderedFormat, fonts: readonly ReportFont[]): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return renderDocx(model)
    case 'xlsx':
      return writeWithHucre(workbookOf(model))
    case 'csv':
      return strToU8(renderCsv(model))
    case 'html':
      return strToU8(renderHtml(model, fonts))
    case 'json':
      return strToU8(renderJson(model))
    default:
      return assertNever(format)
  }
}
