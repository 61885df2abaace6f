import type { Language } from '#contract/vocabulary'
import { dayText } from '#domain/day-text'
import { localeOf } from '#domain/locale'
import type { Cell } from './model.ts'

/** What a cell shows to a reader, without its mark and details. */
export function cellText(cell: Cell, language: Language): string {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'day':
      return cell.day === null ? '' : dayText(cell.day, language)
    case 'number':
      return cell.value === null ? '' : numberText(cell.value, language)
    case 'difference':
      return cell.value === null ? '' : differenceText(cell.value, language)
  }
}

/** A number as the language writes it. */
export function numberText(value: number, language: Language): string {
  return formatsOf(language).plain.format(value)
}

function differenceText(value: number, language: Language): string {
  return formatsOf(language).signed.format(value)
}

type Formats = { readonly plain: Intl.NumberFormat; readonly signed: Intl.NumberFormat }

const formats = new Map<Language, Formats>()

/** Making a format costs more than using it a thousand times. */
function formatsOf(language: Language): Formats {
  const known = formats.get(language)
  if (known !== undefined) return known
  const made = {
    plain: new Intl.NumberFormat(localeOf(language)),
    signed: new Intl.NumberFormat(localeOf(language), { signDisplay: 'exceptZero' }),
  }
  formats.set(language, made)
  return made
}
