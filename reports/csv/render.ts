import type { Cell, ReportModel } from '../model.ts'
import { csvLines, harmless } from './csv-text.ts'

/** The activity table as text: RFC 4180, a byte order mark for Excel, days as ISO, and no cell that runs as a formula. */
export function renderCsv({ activitySheet }: ReportModel): string {
  const { columns, rows } = activitySheet.table
  return csvLines([columns.map(({ heading }) => harmless(heading)), ...rows.map((row) => row.map(fieldOf))])
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
