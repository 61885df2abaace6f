import type { Cell, Column, ReportModel, Row, Table } from '../model.ts'
import { linesOf } from '../lines.ts'
import { cellText } from '../value-text.ts'
import { escapeHtml } from './escape.ts'

/** A table whose head repeats on every page and whose rows are never cut. */
export function tableHtml(table: Table, model: ReportModel): string {
  const heads = table.columns.map(
    (column) => `<th scope="col" class="${column.kind}">${escapeHtml(column.heading)}</th>`,
  )
  const body = table.rows.map((row) => rowHtml(row, table.columns, model))
  const total = table.totalRow === null ? '' : `<tfoot>${rowHtml(table.totalRow, table.columns, model)}</tfoot>`
  const legend = table.legend === '' ? '' : `<p class="marks">${escapeHtml(table.legend)}</p>`
  return `<table class="${layoutClass(table.columns)}"><caption>${escapeHtml(table.caption)}</caption>
<colgroup>${'<col>'.repeat(table.columns.length)}</colgroup>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody>${total}</table>${legend}`
}

/** The rules that give each table of the report its column widths: style attributes would need a laxer content policy. */
export function columnRules(model: ReportModel): string {
  const layouts = new Map<string, readonly Column[]>()
  for (const { blocks } of model.sections)
    for (const block of blocks) if (block.kind === 'table') layouts.set(layoutClass(block.columns), block.columns)
  return [...layouts].map(([name, columns]) => rulesOf(name, columns)).join('\n')
}

function layoutClass(columns: readonly Column[]): string {
  return `columns-${columns.map((column) => column.width).join('-')}`
}

function rulesOf(name: string, columns: readonly Column[]): string {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  return columns
    .map(
      (column, index) =>
        `.${name} col:nth-child(${index + 1}) { width: ${((100 * column.width) / total).toFixed(2)}% }`,
    )
    .join('\n')
}

function rowHtml(row: Row, columns: readonly Column[], model: ReportModel): string {
  const cells = row.map((cell, index) => {
    const kind = columns[index]?.kind ?? 'text'
    const tag = index === 0 ? 'th scope="row"' : 'td'
    return `<${tag} class="${classOf(cell, kind)}">${cellHtml(cell, model)}</${index === 0 ? 'th' : 'td'}>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function classOf(cell: Cell, kind: Column['kind']): string {
  return (cell.kind === 'number' || cell.kind === 'difference') && cell.tone === 'alert' ? `${kind} alert` : kind
}

/** Each line is isolated, so that words of another script keep their order and the cell keeps its side. */
function cellHtml(cell: Cell, model: ReportModel): string {
  const text = cellText(cell, model.language)
  if (cell.kind === 'number' || cell.kind === 'difference') return escapeHtml(text)
  const mark = cell.mark === '' ? '' : `<span class="mark">${escapeHtml(cell.mark)}</span>`
  const details = cell.details.map((detail) => `<div class="detail ${detail.tone}">${isolated(detail.text)}</div>`)
  return firstLine(cell, text) + mark + details.join('')
}

function firstLine(cell: Cell, text: string): string {
  if (cell.kind !== 'day' || cell.day === null) return isolated(text)
  return `<time datetime="${escapeHtml(cell.day)}">${escapeHtml(text)}</time>`
}

function isolated(text: string): string {
  return linesOf(text)
    .map((line) => `<bdi>${escapeHtml(line)}</bdi>`)
    .join('<br>')
}
