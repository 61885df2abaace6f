import type { Day } from '#contract/values'

/** What we ask of a library that writes spreadsheets, in our words: it can be changed without touching the report. */
export type Workbook = {
  readonly properties: {
    readonly title: string
    readonly subject: string
    readonly author: string
    readonly keywords: string
    readonly madeOn: Day
  }
  readonly isRightToLeft: boolean
  readonly pages: readonly SheetPage[]
}

/** One sheet: rows from the top, one of them the head of a table. */
export type SheetPage = {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
  /** The row, from 0, that carries the column names and the filters. */
  readonly headRow: number
  readonly hasFilter: boolean
  /** How much stays in view while the rest is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** What is printed above and below every page, as plain text. */
  readonly printHeader: { readonly start: string; readonly end: string }
  /** Sheets of paper side by side; columns that stay in view are printed on each. */
  readonly printedPagesAcross: number
  readonly printFooter: { readonly start: string; readonly pageOf: readonly [string, string, string] }
}

export type SheetColumn = {
  readonly widthInCharacters: number
  readonly kind: 'text' | 'day' | 'number' | 'difference'
}

export type SheetRow = {
  readonly look: 'title' | 'fact' | 'head' | 'body' | 'total'
  readonly values: readonly SheetValue[]
  /** Lines of text that the row shows; longer texts are cut off on screen, not in the file. */
  readonly lineCount: number
}

/** Text is always text, whatever it begins with. */
export type SheetValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'number'; readonly value: number }

/** Writes a workbook as the bytes of an xlsx file. */
export type WriteWorkbook = (workbook: Workbook) => Promise<Uint8Array>
