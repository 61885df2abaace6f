import { precisionOf } from '#domain/days'
import { linesOf } from '../lines.ts'
import type { Cell, Column, ReportModel, Row, Sheet, Table } from '../model.ts'
import { cellText } from '../value-text.ts'
import type { SheetPage, SheetRow, SheetValue, Workbook } from './sheet-port.ts'

/** The last character that a cell of Excel holds. */
const longestCellText = 32_767
/** Excel counts days from 1900, and takes that year for a leap year: from March on it is right. */
const firstExcelDay = '1900-03-01'

/** Rows grow with their text, but a long note must not fill the screen. */
const mostShownLines = 8
/** Long texts that are looked up and not read down the sheet: they do not push its rows apart. */
const lookedUp: ReadonlySet<string> = new Set(['description', 'source', 'otherwise'])
/** What is still read without a glass on a landscape page. */
const charactersAcrossPage = 260

/** The report as a workbook: a sheet for each view, days and numbers typed. */
export function workbookOf(model: ReportModel): Workbook {
  const { title, subject, author, keywords, madeOn } = model.metadata
  return {
    properties: { title, subject, author, keywords, madeOn },
    isRightToLeft: model.direction === 'rtl',
    pages: model.sheets.map((sheet) => pageOf(sheet, model)),
  }
}

/** Title and marking first, then what the marks mean and what stands above the table, then the table. */
function pageOf(sheet: Sheet, model: ReportModel): SheetPage {
  const { table } = sheet
  const { running, marking, pageOf: pageNumber } = model.page
  const facts = sheet.preamble.map(({ label, text }) => lineOf('fact', [textValue(label), textValue(text)]))
  const above: readonly SheetRow[] = [
    lineOf('title', [textValue(`${running} – ${marking}`)]),
    ...(table.legend === '' ? [] : [lineOf('fact', [textValue(table.legend)])]),
    ...(facts.length === 0 ? [] : [...facts, lineOf('fact', [])]),
  ]
  const isList = sheet.preamble.length === 0
  return {
    name: sheet.name,
    columns: table.columns.map(({ width, kind }) => ({ widthInCharacters: width, kind })),
    rows: [...above, ...tableRows(table, model)],
    headRow: above.length,
    hasFilter: isList && table.rows.length > 0,
    frozen: isList ? { rows: above.length + 1, columns: sheet.key === 'activities' ? 2 : 0 } : { rows: 1, columns: 0 },
    printedPagesAcross: Math.ceil(table.columns.reduce((sum, { width }) => sum + width, 0) / charactersAcrossPage),
    printHeader: { start: running, end: marking },
    printFooter: { start: marking, pageOf: [pageNumber.before, pageNumber.between, pageNumber.after] },
  }
}

function tableRows(table: Table, model: ReportModel): readonly SheetRow[] {
  const body = table.rows.flatMap((row) => bodyRows(row, table.columns, model))
  const total: readonly SheetRow[] =
    table.totalRow === null
      ? []
      : [
          lineOf(
            'total',
            table.totalRow.map((cell) => valueOf(cell, model)),
          ),
        ]
  const headings = table.columns.map(({ heading }) => textValue(heading))
  const head: SheetRow = { look: 'head', values: headings, lineCount: linesNeeded(headings, table.columns) }
  return [head, ...body, ...total]
}

/** One row; a text longer than a cell holds goes on below, in rows that repeat only the first cell. */
function bodyRows(row: Row, columns: readonly Column[], model: ReportModel): readonly SheetRow[] {
  const values = row.map((cell) => piecesOf(valueOf(cell, model)))
  const count = Math.max(...values.map((pieces) => pieces.length))
  return Array.from({ length: count }, (_, index): SheetRow => {
    const line = values.map((pieces, column): SheetValue => {
      const repeated = column === 0 ? pieces[0] : undefined
      return pieces[index] ?? repeated ?? { kind: 'blank' }
    })
    return { look: 'body', values: line, lineCount: linesNeeded(line, columns) }
  })
}

function lineOf(look: SheetRow['look'], values: readonly SheetValue[]): SheetRow {
  return { look, values, lineCount: 1 }
}

/** How many lines the row's longest text takes in its column, as far as it is shown. */
function linesNeeded(values: readonly SheetValue[], columns: readonly Column[]): number {
  const needed = values.map((value, index) => {
    const { width, key } = columns[index] ?? { width: 10, key: '' }
    if (value.kind !== 'text' || lookedUp.has(key)) return 1
    const lines = value.text.slice(0, mostShownLines * 2 * width).split('\n')
    return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width * 1.05))), 0)
  })
  return Math.min(mostShownLines, Math.max(1, ...needed))
}

/** Letters of Chinese take the room of two. */
function widthOf(line: string): number {
  return line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0)
}

function piecesOf(value: SheetValue): readonly SheetValue[] {
  if (value.kind !== 'text' || value.text.length <= longestCellText) return [value]
  const pieces: SheetValue[] = []
  for (let start = 0; start < value.text.length;) {
    const end = start + longestCellText
    // Never between the two halves of one character.
    const cut = /[\ud800-\udbff]/.test(value.text.charAt(end - 1)) ? end - 1 : end
    pieces.push(textValue(value.text.slice(start, cut)))
    start = cut
  }
  return pieces
}

function valueOf(cell: Cell, model: ReportModel): SheetValue {
  switch (cell.kind) {
    case 'number':
    case 'difference':
      return cell.value === null ? { kind: 'blank' } : { kind: 'number', value: cell.value }
    case 'day':
      if (cell.day === null) return { kind: 'blank' }
      if (precisionOf(cell.day) === 'day' && cell.day >= firstExcelDay) return { kind: 'day', day: cell.day }
      return textValue(cellText(cell, model.language))
    case 'text':
      return textValue(cell.text)
  }
}

/** Excel knows one line end. */
function textValue(text: string): SheetValue {
  return text === '' ? { kind: 'blank' } : { kind: 'text', text: linesOf(text).join('\n') }
}
