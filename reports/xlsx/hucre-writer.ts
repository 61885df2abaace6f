import { writeXlsx } from 'hucre/xlsx'
import type { Cell, CellStyle, CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx'
import { colours } from '../look.ts'
import type { SheetColumn, SheetPage, SheetRow, SheetValue, Workbook, WriteWorkbook } from './sheet-port.ts'

const baseFont = { name: 'Arial', size: 10 } as const
const accent = { rgb: colours.accent } as const
const quiet = { rgb: colours.quiet } as const

/** Excel shows a day's month in the words of its own reader. */
const numberFormats = { text: '@', day: 'd mmm yyyy', number: '0', difference: '+0;-0;0' } as const

const pointsPerLine = 13

const rowLooks: { readonly [Look in Exclude<SheetRow['look'], 'body'>]: CellStyle } = {
  title: { font: { ...baseFont, size: 12, bold: true, color: accent }, numFmt: '@' },
  fact: { font: { ...baseFont, color: quiet }, numFmt: '@' },
  head: {
    font: { ...baseFont, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: colours.wash } },
    border: { bottom: { style: 'medium', color: accent } },
    numFmt: '@',
  },
  total: { font: { ...baseFont, bold: true } },
}

/** Writes workbooks with hucre. */
export const writeWithHucre: WriteWorkbook = async (workbook) => {
  const { properties } = workbook
  const day = new Date(`${properties.madeOn}T00:00:00.000Z`)
  return writeXlsx({
    sheets: workbook.pages.map((page) => sheetOf(page, workbook)),
    defaultFont: baseFont,
    properties: {
      title: properties.title,
      subject: properties.subject,
      creator: properties.author,
      lastModifiedBy: properties.author,
      keywords: properties.keywords,
      created: day,
      modified: day,
    },
    // Cells with their text inside take programs twice as long to open.
    stringMode: 'shared',
  })
}

function sheetOf(page: SheetPage, { isRightToLeft }: Workbook): WriteSheet {
  const last = `${columnName(page.columns.length - 1)}${page.rows.length}`
  return {
    name: page.name,
    columns: page.columns.map((column) => columnOf(column, isRightToLeft)),
    rows: page.rows.map(({ values }) => values.map(valueOf)),
    cells: styledCells(page, isRightToLeft),
    rowDefs: new Map(page.rows.map(({ lineCount }, row) => [row, { height: lineCount * pointsPerLine + 3 }])),
    view: { rightToLeft: isRightToLeft, showGridLines: true },
    freezePane: page.frozen,
    ...(page.hasFilter ? { autoFilter: { range: `A${page.headRow + 1}:${last}` } } : {}),
    headerFooter: printedEdges(page, isRightToLeft),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: page.printedPagesAcross,
      fitToHeight: 0,
      printTitlesRow: `$${page.headRow + 1}:$${page.headRow + 1}`,
      ...(page.frozen.columns > 0 ? { printTitlesColumn: `$A:$${columnName(page.frozen.columns - 1)}` } : {}),
    },
  }
}

function columnOf({ widthInCharacters, kind }: SheetColumn, isRightToLeft: boolean): ColumnDef {
  const alignment = { vertical: 'top', wrapText: kind === 'text', horizontal: sideOf(kind, isRightToLeft) } as const
  return { width: widthInCharacters, style: { font: baseFont, numFmt: numberFormats[kind], alignment } }
}

/** Figures stand at the end of the line, all else at its start: days too, so that partial ones stand with them. */
function sideOf(kind: SheetColumn['kind'], isRightToLeft: boolean): 'left' | 'right' {
  const isFigure = kind === 'number' || kind === 'difference'
  return isFigure === isRightToLeft ? 'left' : 'right'
}

/** Rows that do not look like the body say so cell by cell. */
function styledCells({ rows, columns }: SheetPage, isRightToLeft: boolean): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>()
  for (const [row, { look, values }] of rows.entries()) {
    if (look === 'body') continue
    const count = look === 'head' || look === 'total' ? columns.length : values.length
    for (let column = 0; column < count; column += 1) {
      const kind = look === 'head' || look === 'total' ? (columns[column]?.kind ?? 'text') : 'text'
      const alignment = {
        vertical: 'bottom',
        wrapText: look === 'head',
        horizontal: sideOf(kind, isRightToLeft),
      } as const
      cells.set(`${row},${column}`, { style: { ...rowLooks[look], alignment } })
    }
  }
  return cells
}

function valueOf(value: SheetValue): CellValue {
  switch (value.kind) {
    case 'blank':
      return null
    case 'text':
      // Excel reads `_x0041_` in any text as the character of that number: the underscore itself is written so.
      return value.text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    case 'day':
      return new Date(`${value.day}T00:00:00.000Z`)
    case 'number':
      return value.value
  }
}

/** In these texts `&` begins a code, and Excel takes 255 characters for each edge of the page. */
function printedEdges({ printHeader, printFooter }: SheetPage, isRightToLeft: boolean) {
  const text = (part: string): string => part.slice(0, 80).toWellFormed().replaceAll('&', '&&')
  const [before, between, after] = printFooter.pageOf
  return {
    oddHeader: `&L${text(printHeader.start)}&R${text(printHeader.end)}`,
    // Spreadsheets order these codes from the left, whatever the words between them.
    oddFooter: `&L${text(printFooter.start)}&R${isRightToLeft ? '&P / &N' : `${text(before)}&P${text(between)}&N${text(after)}`}`,
  }
}

function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}
