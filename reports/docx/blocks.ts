import type { FileChild, IParagraphOptions } from 'docx'
import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { assertNever } from '#contract/result'
import { dayText } from '#domain/day-text'
import { linesOf } from '../lines.ts'
import { colours } from '../look.ts'
import type { Block, BlockOf, Heading, NoteEntry, ReportModel } from '../model.ts'
import { numberText } from '../value-text.ts'
import { chartParagraph } from './chart.ts'
import { directionOfText } from './directional-runs.ts'
import { directed, textParagraph, textRuns } from './paragraph.ts'
import { hasPageNumbersInContents } from './page-numbers.ts'
import { styleIds } from './styles.ts'
import { tableBorders, tableOf } from './table.ts'

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const factLabelShare = 0.22
const pointLabelShare = 0.16
const contentsLevels = '1-1'

/** One block of the model as paragraphs and tables of Word. */
export function blockParts(block: Block, model: ReportModel, textWidth: number): readonly FileChild[] {
  const { direction } = model
  switch (block.kind) {
    case 'title':
      return titleParts(block, model, textWidth)
    case 'notice':
      return noticeParts(block, model)
    case 'contents':
      return [textParagraph(block.title, styleIds.contentsTitle, direction), contentsOf(block.title, model)]
    case 'heading':
      return [headingParagraph(block, model)]
    case 'paragraph':
      return [paragraphOf(block, model)]
    case 'figures':
      // Word joins two tables that touch.
      return [figuresTable(block, model, textWidth), textParagraph('', styleIds.spacer, direction)]
    case 'points':
      return pointParts(block, model, textWidth)
    case 'chart':
      return [chartParagraph(block, textWidth)]
    case 'table':
      return [
        tableOf(block, model, textWidth),
        textParagraph(block.legend, block.legend === '' ? styleIds.spacer : styleIds.marks, direction),
      ]
    case 'notes':
      return block.entries.flatMap((entry) => noteParts(entry, model))
    default:
      return assertNever(block)
  }
}

/** A paragraph of prose. */
export function paragraphOf(
  { text, tone }: BlockOf<'paragraph'>,
  { direction }: ReportModel,
  options: IParagraphOptions = {},
): Paragraph {
  return textParagraph(text, tone === 'quiet' ? styleIds.quiet : styleIds.note, direction, options)
}

/** Never dirty: Word would ask whether to update the file before it shows it. */
function contentsOf(title: string, model: ReportModel): TableOfContents {
  const unnumbered = hasPageNumbersInContents(model) ? {} : { pageNumbersEntryLevelsRange: contentsLevels }
  return new TableOfContents(title, {
    hyperlink: true,
    headingStyleRange: contentsLevels,
    beginDirty: false,
    ...unnumbered,
  })
}

function titleParts(block: BlockOf<'title'>, { direction }: ReportModel, textWidth: number): readonly FileChild[] {
  const widths = [Math.round(textWidth * factLabelShare), textWidth - Math.round(textWidth * factLabelShare)]
  const rows = block.facts.map(({ label, text }) =>
    plainRow([textParagraph(label, styleIds.factLabel, direction), textParagraph(text, 'Normal', direction)], widths),
  )
  return [
    textParagraph(block.overline, styleIds.overline, direction),
    new Paragraph({ heading: HeadingLevel.TITLE, ...directed(direction), children: textRuns(block.title) }),
    plainTable(rows, widths, direction),
    textParagraph('', styleIds.spacer, direction),
  ]
}

function noticeParts({ title, paragraphs }: BlockOf<'notice'>, { direction }: ReportModel): readonly Paragraph[] {
  const line = { style: BorderStyle.SINGLE, size: 18, space: 8, color: colours.accent }
  const frame = {
    border: direction === 'rtl' ? { right: line } : { left: line },
    shading: { type: ShadingType.CLEAR, fill: colours.wash, color: 'auto' },
    indent: { left: 180, right: 180 },
    keepLines: true,
  }
  return [
    textParagraph(title, styleIds.noticeTitle, direction, frame),
    ...paragraphs.map((text) => textParagraph(text, styleIds.notice, direction, frame)),
  ]
}

function headingParagraph({ level, number, text }: Heading, { direction }: ReportModel): Paragraph {
  const figure = number === '' ? [] : [new TextRun({ text: `${number}  ` })]
  return new Paragraph({
    heading: headingLevels[level],
    ...directed(direction),
    children: [...figure, ...textRuns(text)],
  })
}

function figuresTable({ figures }: BlockOf<'figures'>, { direction, language }: ReportModel, textWidth: number): Table {
  const width = Math.floor(textWidth / figures.length)
  const widths = figures.map(() => width)
  const cells = figures.map(({ label, value, tone }) => {
    const style = tone === 'alert' ? styleIds.figureValueAlert : styleIds.figureValue
    return [
      textParagraph(numberText(value, language), style, direction, { keepNext: true }),
      textParagraph(label, styleIds.figureLabel, direction),
    ]
  })
  const row = new TableRow({
    cantSplit: true,
    children: cells.map((children) => new TableCell({ children, width: { size: width, type: WidthType.DXA } })),
  })
  return plainTable([row], widths, direction, 120)
}

function noteParts(
  { day, byline, text, source }: NoteEntry,
  { direction, language }: ReportModel,
): readonly Paragraph[] {
  const date = textRuns(dayText(day, language), { bold: true, color: colours.ink })
  const about = textRuns(['', ...byline].join('   '))
  return [
    new Paragraph({ style: styleIds.byline, ...directed(direction), children: [...date, ...about] }),
    textParagraph(text, styleIds.note, directionOfText(text, direction)),
    ...(source === '' ? [] : [textParagraph(source, styleIds.origin, direction)]),
  ]
}

/** A row a point: its word, then its sentences. */
function pointParts(
  { points }: BlockOf<'points'>,
  { direction }: ReportModel,
  textWidth: number,
): readonly FileChild[] {
  const widths = [Math.round(textWidth * pointLabelShare), textWidth - Math.round(textWidth * pointLabelShare)]
  const rows = points.map(({ label, text }) => {
    const sentences = linesOf(text).map((line) =>
      textParagraph(line, styleIds.pointText, directionOfText(line, direction)),
    )
    return new TableRow({
      cantSplit: true,
      children: [[textParagraph(label, styleIds.pointLabel, direction)], sentences].map(
        (children, index) => new TableCell({ children, width: { size: widths[index] ?? 0, type: WidthType.DXA } }),
      ),
    })
  })
  return [plainTable(rows, widths, direction), textParagraph('', styleIds.spacer, direction)]
}

function plainRow(children: readonly Paragraph[], widths: readonly number[]): TableRow {
  const cells = children.map((child, index) => {
    const width = { size: widths[index] ?? 0, type: WidthType.DXA }
    return new TableCell({ children: [child], width })
  })
  return new TableRow({ cantSplit: true, children: cells })
}

/** A table without lines between its rows: one above, one below. */
function plainTable(
  rows: readonly TableRow[],
  widths: readonly number[],
  direction: ReportModel['direction'],
  space = 30,
): Table {
  return new Table({
    rows,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...tableBorders, top: tableBorders.bottom, insideHorizontal: tableBorders.top },
    margins: { top: space, bottom: space, left: 50, right: 90 },
    ...(direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
  })
}
