import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { Paragraph } from 'docx'
import { colours } from '../look.ts'
import type { Cell, Column, ReportModel, Row, Table as ReportTable } from '../model.ts'
import { cellText } from '../value-text.ts'
import { atEnd, textParagraph, textRuns } from './paragraph.ts'
import { styleIds } from './styles.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.hairline } as const
const accentLine = { style: BorderStyle.SINGLE, size: 8, color: colours.accent } as const
const cellMargins = { top: 60, bottom: 60, left: 50, right: 90 } as const
/** A row kept whole must fit on a page; one with more text than this may be cut. */
const longestUncutText = 1_500
const noBreakSpace = '\u00a0'

/** Lines between rows and none between columns: the look of every table. */
export const tableBorders = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  insideHorizontal: hairline,
  bottom: hairline,
} as const

/** A table whose head row repeats on every page and whose rows stay whole. */
export function tableOf(table: ReportTable, model: ReportModel, textWidth: number): Table {
  const widths = widthsOf(table.columns, textWidth)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) => headCell(column, widths[index] ?? 0, model)),
  })
  const body = table.rows.map((row) => ({ row, style: styleIds.cell }))
  const total = table.totalRow === null ? [] : [{ row: table.totalRow, style: styleIds.cellTotal }]
  const rows = [...body, ...total]
  return new Table({
    rows: [
      head,
      ...rows.map(({ row, style }, index) => rowOf(row, { widths, model, style, isLast: index === rows.length - 1 })),
    ],
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: tableBorders,
    margins: cellMargins,
    ...(model.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
  })
}

/** Whole twentieths of a point that add up to the table's width. */
function widthsOf(columns: readonly Column[], textWidth: number): readonly number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  const edges = columns.map((_, index) => {
    const share = columns.slice(0, index + 1).reduce((sum, column) => sum + column.width, 0)
    return Math.round((textWidth * share) / total)
  })
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0))
}

function headCell({ heading, kind }: Column, width: number, { direction }: ReportModel): TableCell {
  const end = kind === 'number' || kind === 'difference' ? atEnd(direction) : {}
  return new TableCell({
    children: [textParagraph(heading, styleIds.cellHead, direction, end)],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.BOTTOM,
    borders: { bottom: accentLine },
  })
}

type RowPlace = {
  readonly widths: readonly number[]
  readonly model: ReportModel
  readonly style: string
  readonly isLast: boolean
}

function rowOf(row: Row, { widths, model, style, isLast }: RowPlace): TableRow {
  return new TableRow({
    // What follows a table, its legend or only the end of its pages, must not stand on a page of its own.
    keepNext: isLast,
    cantSplit: row.every((cell) => textLength(cell) <= longestUncutText),
    children: row.map(
      (cell, index) =>
        new TableCell({
          children: cellParagraphs(cell, model, style),
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
        }),
    ),
  })
}

function cellParagraphs(cell: Cell, model: ReportModel, style: string): readonly Paragraph[] {
  const { direction, language } = model
  const text = cellText(cell, language)
  if (cell.kind === 'number' || cell.kind === 'difference')
    return [textParagraph(text, style, direction, { ...atEnd(direction), ...alertRun(cell.tone, text) })]
  const details = cell.details.map((detail) =>
    textParagraph(detail.text, detail.tone === 'alert' ? styleIds.detailAlert : styleIds.detail, direction),
  )
  const first = cell.kind === 'day' ? text.replaceAll(' ', noBreakSpace) : text
  return [textParagraph(first + cell.mark, style, direction), ...details]
}

function alertRun(tone: 'plain' | 'quiet' | 'alert', text: string) {
  return tone === 'alert' ? { children: textRuns(text, { bold: true, color: colours.alert }) } : {}
}

function textLength(cell: Cell): number {
  if (cell.kind === 'number' || cell.kind === 'difference') return 0
  return (
    (cell.kind === 'text' ? cell.text.length : 0) + cell.details.reduce((sum, detail) => sum + detail.text.length, 0)
  )
}
