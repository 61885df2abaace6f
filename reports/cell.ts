import type { PartialDay } from '#contract/values'
import type { Cell, Detail, Tone } from './model.ts'

/** A cell of words; details stand below them, smaller, and empty ones are left out. */
export function textCell(text: string, mark = '', details: readonly Detail[] = []): Cell {
  return { kind: 'text', text, mark, details: details.filter(isSaid) }
}

/** A cell with a day as exactly as it is known, or nothing; details stand below it as below a text. */
export function dayCell(day: PartialDay | null, mark = '', details: readonly Detail[] = []): Cell {
  return { kind: 'day', day, mark: day === null ? '' : mark, details: details.filter(isSaid) }
}

function isSaid({ text }: Detail): boolean {
  return text !== ''
}

/** A cell with a count, or nothing. */
export function numberCell(value: number | null, tone: Tone = 'plain'): Cell {
  return { kind: 'number', value, tone }
}

/** A cell with a difference that shows its sign: "+14". */
export function differenceCell(value: number | null, tone: Tone = 'plain'): Cell {
  return { kind: 'difference', value, tone }
}
