import type { Day, PartialDay } from '#contract/values'
import type { Language } from '#contract/vocabulary'
import { precisionOf } from './days.ts'
import { localeOf } from './locale.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** A day as exactly as it is known, in the reader's language: `17 Jun 2016`, `June 2016` or `2016`. */
export function dayText(day: PartialDay, language: Language): string {
  const precision = precisionOf(day)
  if (precision === 'year') return language === 'zh' ? `${day}年` : day
  return precision === 'day' ? inWords(day, language, 'short') : inWords(`${day}-01`, language, 'long')
}

function inWords(day: Day, language: Language, month: 'short' | 'long'): string {
  const parts = formatFor(language, month).formatToParts(new Date(`${day}T00:00:00.000Z`))
  // English alone would put the month first or, in the British locale, shorten September to four letters.
  if (language !== 'en') return parts.map((part) => part.value).join('')
  const order = month === 'short' ? ['day', 'month', 'year'] : ['month', 'year']
  return order.map((type) => parts.find((part) => part.type === type)?.value ?? '').join(' ')
}

/** Making a format costs more than using it a thousand times. */
function formatFor(language: Language, month: 'short' | 'long'): Intl.DateTimeFormat {
  const key = `${language} ${month}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const days = month === 'short' ? ({ day: 'numeric' } as const) : {}
  const made = new Intl.DateTimeFormat(localeOf(language), { ...days, month, year: 'numeric', timeZone: 'UTC' })
  formats.set(key, made)
  return made
}
