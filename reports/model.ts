import type { AnyReportChoice } from '#contract/area/report'
import type { Day, PartialDay } from '#contract/values'
import type { Language, Marking, Status } from '#contract/vocabulary'

/** A report as every renderer reads it: words in the reader's language, days and numbers still typed. */
export type ReportModel = {
  readonly kind: AnyReportChoice['kind']
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  /** The highest marking of anything in the report. */
  readonly marking: Marking
  readonly metadata: ReportMetadata
  readonly page: PageTexts
  readonly sections: readonly Section[]
  /** Flat tables, one sheet each: what spreadsheets hold. */
  readonly sheets: readonly Sheet[]
  /** The sheet that csv writes. */
  readonly activitySheet: Sheet
  /** The report as data, for programs: days ISO, codes as the contract has them. */
  readonly record: ReportRecord
  readonly activityCount: number
  readonly noteCount: number
}

/** What a file says about itself; nothing else about the machine or the person goes into it. */
export type ReportMetadata = {
  readonly title: string
  readonly subject: string
  /** The officer who made it; empty when nobody is named. */
  readonly author: string
  readonly keywords: string
  readonly madeOn: Day
  readonly fileStem: string
}

/** What stands at the top and bottom of every page. */
export type PageTexts = {
  readonly running: string
  readonly marking: string
  /** "Page x of y", as what stands before, between and after the two numbers. */
  readonly pageOf: { readonly before: string; readonly between: string; readonly after: string }
}

/** Pages of one orientation. */
export type Section = { readonly orientation: 'portrait' | 'landscape'; readonly blocks: readonly Block[] }

export type Block =
  | TitleBlock
  | { readonly kind: 'notice'; readonly title: string; readonly paragraphs: readonly string[] }
  | { readonly kind: 'contents'; readonly title: string }
  | Heading
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone: 'body' | 'quiet' }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  | Points
  | Chart
  | Table
  | { readonly kind: 'notes'; readonly entries: readonly NoteEntry[] }

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

type TitleBlock = {
  readonly kind: 'title'
  readonly overline: string
  readonly title: string
  readonly facts: readonly LabelledText[]
}

export type LabelledText = { readonly label: string; readonly text: string }

export type Heading = {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  /** "2.1"; empty where headings are not numbered. */
  readonly number: string
  readonly text: string
}

export type Figure = { readonly label: string; readonly value: number; readonly tone: Tone }

/** What a reader must know, point by point: a word for each, and its sentences, a line each. */
type Points = { readonly kind: 'points'; readonly points: readonly LabelledText[] }

/** `alert` is drawn to be noticed, and always says so in words too. */
export type Tone = 'plain' | 'quiet' | 'alert'

/** Horizontal bars, one a category, each stacked from one value a series; a table with its figures follows it. */
export type Chart = {
  readonly kind: 'chart'
  readonly title: string
  readonly description: string
  readonly series: readonly { readonly status: Status; readonly label: string }[]
  readonly categories: readonly { readonly label: string; readonly values: readonly number[] }[]
}

export type Table = {
  readonly kind: 'table'
  /** Its name for readers who cannot see it. */
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly totalRow: Row | null
  /** What its marks mean; empty when it has none. */
  readonly legend: string
}

export type Column = {
  readonly key: string
  readonly heading: string
  readonly kind: 'text' | 'day' | 'number' | 'difference'
  /** Its share of the table's width; in a sheet, its width in characters. */
  readonly width: number
}

export type Row = readonly Cell[]

/** `mark` follows the value ("*"), and the table's legend tells what it means. A `difference` is a number that shows its sign. */
export type Cell =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly mark: string
      /** What stands below the text, smaller, a line each. */
      readonly details: readonly Detail[]
    }
  | {
      readonly kind: 'day'
      readonly day: PartialDay | null
      readonly mark: string
      /** What stands below the day, smaller, a line each. */
      readonly details: readonly Detail[]
    }
  | { readonly kind: 'number'; readonly value: number | null; readonly tone: Tone }
  | { readonly kind: 'difference'; readonly value: number | null; readonly tone: Tone }

export type Detail = { readonly text: string; readonly tone: Tone }

export type NoteEntry = {
  readonly day: PartialDay
  /** Kind, author and whatever else stands beside the day. */
  readonly byline: readonly string[]
  readonly text: string
  /** What it rests on; empty when its author wrote it from what they saw. */
  readonly source: string
}

/** One sheet of a workbook: what stands above, then one table. */
export type Sheet = {
  readonly key:
    | 'summary'
    | 'activities'
    | 'notes'
    | 'overdue'
    | 'documents'
    | 'ratings'
    | 'milestones'
    | 'slippage'
    | 'indicators'
    | 'risks'
    | 'issues'
    | 'funding'
    | 'contributions'
    | 'decisions'
    | 'actions'
    | 'evidence'
  readonly name: string
  readonly preamble: readonly LabelledText[]
  readonly table: Table
}

/** Plain JSON. */
export type ReportRecord = { readonly [key: string]: unknown }
