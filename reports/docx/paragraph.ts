import type { IParagraphOptions } from 'docx'
import { AlignmentType, Paragraph, Tab, TextRun } from 'docx'
import { linesOf } from '../lines.ts'
import type { ReportModel } from '../model.ts'
import { directionalRuns, directionOfText } from './directional-runs.ts'

export type Direction = ReportModel['direction']

const leftToRightMark = '\u200e'

/** A paragraph of plain text in one of the report's styles; its lines stay lines. */
export function textParagraph(
  text: string,
  style: string,
  direction: Direction,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({ style, ...directed(direction), children: textRuns(anchored(text, direction)), ...options })
}

/**
 * In a paragraph read from the right, the full stop of an English sentence would jump to its other end: a mark that nobody
 * sees holds it. The mark is made here and is no part of what a person wrote.
 */
function anchored(text: string, direction: Direction): string {
  if (direction === 'ltr') return text
  const lines = linesOf(text).map((line) => {
    if (directionOfText(line, 'rtl') === 'rtl') return line
    const start = /^[\p{L}\p{N}]/u.test(line) ? '' : leftToRightMark
    return /[\p{L}\p{N}]$/u.test(line) ? start + line : start + line + leftToRightMark
  })
  return lines.join('\n')
}

/** Start, never left: in a paragraph read from the right Word takes left for right. */
export function directed(direction: Direction): IParagraphOptions {
  return direction === 'rtl' ? { bidirectional: true, alignment: AlignmentType.START } : {}
}

/** Which end of a line figures stand at. */
export function atEnd(direction: Direction): IParagraphOptions {
  return direction === 'rtl' ? { bidirectional: true, alignment: AlignmentType.END } : { alignment: AlignmentType.END }
}

type RunLook = { readonly bold?: boolean; readonly color?: string }

/** Text as runs: a line break between lines, a tab for a tab, and each stretch marked with the way it is read. */
export function textRuns(text: string, { bold, color }: RunLook = {}): readonly TextRun[] {
  const look = {
    ...(bold === undefined ? {} : { bold, boldComplexScript: bold }),
    ...(color === undefined ? {} : { color }),
  }
  return linesOf(text).flatMap((line, index) =>
    directionalRuns(line).map(
      (run, at) =>
        new TextRun({
          children: run.text.split('\t').flatMap((part, place) => (place === 0 ? [part] : [new Tab(), part])),
          ...look,
          ...(run.isRightToLeft ? { rightToLeft: true } : {}),
          ...(index > 0 && at === 0 ? { break: 1 } : {}),
        }),
    ),
  )
}
