import type { ReportModel } from '../model.ts'

/** The report as one JSON document for programs. */
export function renderJson({ record }: ReportModel): string {
  return `${JSON.stringify(record, null, 2)}\n`
}
