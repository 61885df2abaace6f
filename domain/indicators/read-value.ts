import type { Language } from '#contract/vocabulary'
import { readDecimal } from '../money/decimal.ts'

/** A value as it was typed: a number, nothing (null, which is "no data"), or no number. */
export type ReadValue = { readonly kind: 'read'; readonly value: number | null } | { readonly kind: 'not-a-number' }

const mostDecimals = 6
const sign = /^\s*[-\u2212\u2013]/

/** Reads a measured value as people of six languages type it; it may be below nought, and a percent sign may stand behind it. */
export function readValue(typed: string, language: Language): ReadValue {
  const bare = typed.replace(/[%٪]\s*$/, '')
  const isNegative = sign.test(bare)
  const read = readDecimal(isNegative ? bare.replace(sign, '') : bare, language, mostDecimals)
  if (read.kind === 'empty' && typed.trim() === '') return { kind: 'read', value: null }
  if (read.kind !== 'read') return { kind: 'not-a-number' }
  const size = Number(`${read.decimal.whole}.${read.decimal.fraction || '0'}`)
  return { kind: 'read', value: isNegative && size !== 0 ? -size : size }
}

/** A value as a field holds it to be changed, in the figures of the language and without marks of thousands. */
export function valueDraft(value: number | null, language: Language): string {
  if (value === null) return ''
  const point = language === 'fr' || language === 'es' || language === 'ru' ? ',' : '.'
  return value
    .toFixed(mostDecimals)
    .replace(/\.?0+$/, '')
    .replace('.', point)
}
