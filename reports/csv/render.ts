import { stringify } from 'csv-stringify/sync'
import type { Cell, ReportModel } from '../model.ts'

/**
 * What a spreadsheet may take for the start of a formula, in plain and in full width, also behind spaces. Text that
 * already begins with apostrophes before such a start gets one more, so that a reader can take one away and have the text.
 */
const formulaStart = /^'*(?:\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|[\t\r\n])/

/** The activity table as text: RFC 4180, a byte order mark for Excel, days as ISO, and no cell that runs as a formula. */
export function renderCsv({ activitySheet }: ReportModel): string {
  const { columns, rows } = activitySheet.table
  const lines = [columns.map(({ heading }) => harmless(heading)), ...rows.map((row) => row.map(fieldOf))]
  // Besides what the standard names, a lone line end is quoted too.
  return stringify(lines, { record_delimiter: 'windows', bom: true, quoted_match: /[\r\n]/ })
}

/** Numbers and days stay what they are; only text of a person can begin like a formula. */
function fieldOf(cell: Cell): string {
  switch (cell.kind) {
    case 'number':
    case 'difference':
      return cell.value === null ? '' : String(cell.value)
    case 'day':
      return cell.day ?? ''
    case 'text':
      return harmless(cell.text)
  }
}

/** A leading apostrophe keeps a spreadsheet from calculating. */
function harmless(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text
}
