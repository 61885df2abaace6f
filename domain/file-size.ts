import type { Language } from '#contract/vocabulary'
import { localeOf } from './locale.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
const step = 1024

/** The size of a file as people read it: whole numbers below ten kilobytes, one decimal from there. */
export function fileSizeText(bytes: number, language: Language): string {
  const level = bytes < step ? 0 : Math.min(units.length - 1, Math.floor(Math.log(bytes) / Math.log(step)))
  const unit = units[level] ?? 'byte'
  const format = new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit,
    unitDisplay: level === 0 ? 'long' : 'short',
    maximumFractionDigits: level < 2 ? 0 : 1,
  })
  return format.format(bytes / step ** level)
}
