import type { Language } from '#contract/vocabulary'
import { readDecimal } from './decimal.ts'
import type { DecimalFault } from './decimal.ts'

/** A rate of exchange as it is kept, or why what was typed is none. */
export type ReadRate =
  | { readonly kind: 'read'; readonly value: string }
  | DecimalFault
  | { readonly kind: 'zero' }
  | { readonly kind: 'too-large' }

const mostFigures = 9

/** Reads a rate of exchange as it was typed: up to nine figures before the point and nine behind it. */
export function readRate(typed: string, language: Language): ReadRate {
  const read = readDecimal(typed, language, mostFigures)
  if (read.kind !== 'read') return read
  const { whole, fraction } = read.decimal
  if (/^0*$/.test(whole + fraction)) return { kind: 'zero' }
  if (whole.length > mostFigures) return { kind: 'too-large' }
  return { kind: 'read', value: fraction === '' ? whole : `${whole}.${fraction}` }
}
