import type { Block, ReportModel, Table } from '../model.ts'
import { cellText } from '../value-text.ts'

/** Everything that stands on the pages of a report. */
export function blocksOf(model: ReportModel): readonly Block[] {
  return model.sections.flatMap(({ blocks }) => blocks)
}

/** The headings of its chapters. */
export function chapters(model: ReportModel): readonly string[] {
  return blocksOf(model).flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))
}

/** A table of it by what it is called. */
export function tableNamed(model: ReportModel, caption: string): Table | null {
  return blocksOf(model).find((block): block is Table => block.kind === 'table' && block.caption === caption) ?? null
}

/** The rows of a table as texts, what stands below a text after a bar. */
export function rowsOf(model: ReportModel, caption: string): readonly (readonly string[])[] {
  return (tableNamed(model, caption)?.rows ?? []).map((row) =>
    row.map((cell) => {
      const details = cell.kind === 'text' || cell.kind === 'day' ? cell.details.map(({ text }) => text) : []
      return [cellText(cell, 'en'), ...details].join(' | ')
    }),
  )
}
