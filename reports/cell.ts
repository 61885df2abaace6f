import type { PartialDay } from '#contract/values'
import type { Cell, Detail, Tone } from './model.ts'

/** A cell of words; details stand below them, smaller, and empty ones are left out. */
export function textCell(text: string, mark = '', details: readonly Detail[] = []): Cell {
  return { kind: 'text', text, mark, details: details.filter((detail) => detail.text !== '') }
}

/** A cell with a day as exactly as it is known, or nothing. */
export function dayCell(day: PartialDay | null, mark = ''): Cell {
  return { kind: 'day', day, mark: day === null ? '' : mark }
}

/** A cell with a count, or nothing. */
export function numberCell(value: number | null, tone: Tone = 'plain'): Cell {
  return { kind: 'number', value, tone }
}

/** A cell with a difference that shows its sign: "+14". */
export function differenceCell(value: number | null, tone: Tone = 'plain'): Cell {
  return { kind: 'difference', value, tone }
}
