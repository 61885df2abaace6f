import type { Language } from '#contract/vocabulary'
import type { Cell, Column, Row, Section, Table } from '../model.ts'
import { cellText } from '../value-text.ts'

/** Millimetres that a letter of a word or a heading takes, a figure or letter of a day, and the space beside them; a broad alphabet's, so that all fit. */
const letterWidth = 1.75
const headingLetterWidth = 1.6
const figureWidth = 1.5
const besideText = 4.5
const besideNumber = 5.5
/** Millimetres between the margins. */
const textWidths = { portrait: 174, landscape: 265 } as const
/** Longer words, such as addresses, may be broken. */
const longestWholeWord = 18
/** The words of a column are known well before this many rows. */
const mostRowsRead = 500

/**
 * Gives every table columns so wide that no word of theirs is broken: "Запланировано" needs twice the room of "Planned".
 * What a column lacks is taken from those that have more than their words need. Tables with the same columns keep the
 * same widths, so that they stand in line under each other.
 */
export function withFittedColumns(parts: readonly Section[], language: Language): readonly Section[] {
  const tables = parts.flatMap(({ blocks, orientation }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [{ table: block, textWidth: textWidths[orientation] }] : [])),
  )
  const widths = new Map(
    [...Map.groupBy(tables, ({ table }) => keyOf(table))].map(([key, alike]) => [key, fittedWidths(alike, language)]),
  )
  const fitted = (table: Table): Table => {
    const own = widths.get(keyOf(table)) ?? []
    return {
      ...table,
      columns: table.columns.map((column, index) => ({ ...column, width: own[index] ?? column.width })),
    }
  }
  return parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => (block.kind === 'table' ? fitted(block) : block)),
  }))
}

function keyOf(table: Table): string {
  return table.columns.map(({ key }) => key).join(' ')
}

type PlacedTable = { readonly table: Table; readonly textWidth: number }

function fittedWidths(alike: readonly PlacedTable[], language: Language): readonly number[] {
  const [first] = alike
  if (first === undefined) return []
  const { columns } = first.table
  const unit = first.textWidth / sum(columns.map(({ width }) => width))
  const rows = alike.flatMap(({ table }) => rowsOf(table)).slice(0, mostRowsRead)
  const measured = columns.map((column, index) => {
    const needed = neededWidth(
      column,
      rows.flatMap((row) => row.slice(index, index + 1)),
      language,
    )
    const width = column.width * unit
    return { width, lack: Math.max(0, needed - width), spare: Math.max(0, width - needed) }
  })
  const spare = sum(measured.map((column) => column.spare))
  const taken = spare === 0 ? 0 : Math.min(1, sum(measured.map((column) => column.lack)) / spare)
  return measured.map((column) => Math.round(column.width + column.lack - taken * column.spare))
}

function rowsOf({ rows, totalRow }: Table): readonly Row[] {
  return totalRow === null ? rows : [...rows, totalRow]
}

function neededWidth(column: Column, cells: readonly Cell[], language: Language): number {
  const beside = column.kind === 'number' || column.kind === 'difference' ? besideNumber : besideText
  const values = cells.map((cell) => {
    const text = cellText(cell, language)
    if (cell.kind === 'text') return letterWidth * longestWord(text + cell.mark)
    // A day stays on one line.
    return figureWidth * (cell.kind === 'day' ? text.length + cell.mark.length : text.length)
  })
  return (
    beside + values.reduce((widest, width) => Math.max(widest, width), headingLetterWidth * longestWord(column.heading))
  )
}

/** Letters of the longest word, those of Chinese and Japanese being words of two. */
function longestWord(text: string): number {
  const lengths = text
    .split(/[\s\-/–—\u2e80-\uffef]+/u)
    .map((word) => (word.length > longestWholeWord ? 0 : word.length))
  return lengths.reduce((longest, length) => Math.max(longest, length), 2)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
