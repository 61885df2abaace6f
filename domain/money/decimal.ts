import type { Language } from '#contract/vocabulary'
import { localeOf } from '../locale.ts'

/** A number as it was typed: its figures before and behind the point. */
export type Decimal = { readonly whole: string; readonly fraction: string }

/** Why what was typed is no number that can be taken. */
export type DecimalFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'too-precise' }
  /** It means one thing to one reader and another to the next. */
  | { readonly kind: 'ambiguous'; readonly asWhole: string; readonly asDecimal: string }

/** A number, or why it is none. */
export type ReadDecimal = { readonly kind: 'read'; readonly decimal: Decimal } | DecimalFault

const notANumber = { kind: 'not-a-number' } as const
const grouped = /^[1-9]\d{0,2}( \d{3})+$/
/** The Arabic point is a point and nothing else. */
const certainPoint = '٫'
const figures = /^\d+$/

/**
 * Reads a number as people of six languages type it: `1 000,50`, `1,000.50`, `1.000,50`, `١٬٠٠٠٫٥٠`, `1'000.50`. A single comma or
 * point before exactly three figures is read as the language writes it; where that leaves two readings none is taken.
 */
export function readDecimal(typed: string, language: Language, mostDecimals: number): ReadDecimal {
  const text = normal(typed)
  if (text === '') return { kind: 'empty' }
  if (/^[-(]|-$/.test(text)) return { kind: 'negative' }
  const marks = [...text.matchAll(/[.,٫]/g)].map(({ 0: mark, index }) => ({ mark, index }))
  const last = marks.at(-1)
  if (last === undefined) return checked(text, '', mostDecimals)

  const before = text.slice(0, last.index)
  const after = text.slice(last.index + 1)
  const isAlone = marks.filter(({ mark }) => mark === last.mark).length === 1
  if (!isAlone)
    return marks.every(({ mark }) => mark === last.mark) ? checked(spaced(text), '', mostDecimals) : notANumber
  const hasOther = marks.length > 1 || before.includes(' ')
  if (!hasOther && /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after)) {
    return ofThree({ mark: last.mark, before, after }, language, mostDecimals)
  }
  return checked(spaced(before), after, mostDecimals, { isPointed: true })
}

/** One mark before three figures: thousands where the language groups with it, decimals where it points with it and so many are meant. */
function ofThree(
  { mark, before, after }: { readonly mark: string; readonly before: string; readonly after: string },
  language: Language,
  mostDecimals: number,
): ReadDecimal {
  const { group, decimal } = marksOf(language)
  if (mark === certainPoint) return checked(before, after, mostDecimals, { isPointed: true })
  if (mark === group) return checked(before + after, '', mostDecimals)
  if (mark === decimal && mostDecimals >= 3) return checked(before, after, mostDecimals, { isPointed: true })
  const asDecimal = after.replace(/0+$/, '')
  return {
    kind: 'ambiguous',
    asWhole: before + after,
    asDecimal: asDecimal === '' ? before : `${before}${decimal}${asDecimal}`,
  }
}

function checked(
  whole: string,
  fraction: string,
  mostDecimals: number,
  { isPointed = false }: { readonly isPointed?: boolean } = {},
): ReadDecimal {
  const isWhole = whole === '' ? isPointed : figures.test(whole) || grouped.test(whole)
  if (!isWhole || (isPointed && !figures.test(fraction))) return notANumber
  if (fraction.length > mostDecimals) return { kind: 'too-precise' }
  return { kind: 'read', decimal: { whole: whole.replaceAll(' ', '').replace(/^0+(?=\d)/, '') || '0', fraction } }
}

/** Groups set apart by a blank, whichever mark set them apart. */
function spaced(text: string): string {
  return text.replaceAll(/[.,]/g, ' ')
}

/** One blank, one hyphen, European figures; without the marks of direction that a copied Arabic number brings along. */
function normal(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/[\u200E\u200F\u061C\u2066-\u2069]/g, '')
    .replaceAll(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x660))
    .replaceAll(/[۰-۹]/g, (figure) => String(figure.charCodeAt(0) - 0x6f0))
    .replaceAll(/[\u2212\u2013\u2014]/g, '-')
    .replaceAll('،', ',')
    .replaceAll(/[\s٬'’]/g, ' ')
    .trim()
}

function marksOf(language: Language): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(localeOf(language)).formatToParts(1_234_567.5)
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return { group: find('group'), decimal: find('decimal') }
}
