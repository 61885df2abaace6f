import { isCalendarDay } from '#contract/values'
import { riskTreatments } from '#contract/vocabulary/monitoring'
import { fivePoints } from '#domain/risk/risk-level'
import { scaleWord } from '#domain/words/risk-scale'
import { formatDay, formatNumber, formatPartialDay } from './format.ts'
import { currentLanguage } from './translate.ts'
import { codeWord } from './words.ts'

/** A fact of a risk, an issue, a measure or an indicator as people read it; null where it is none of them. */
export function monitoringFactText(parts: ReadonlyMap<string, unknown>): string | null {
  return assessmentText(parts) ?? treatmentText(parts) ?? pointText(parts) ?? deedText(parts)
}

/** "Highly likely · Extreme". */
function assessmentText(parts: ReadonlyMap<string, unknown>): string | null {
  const language = currentLanguage()
  const likelihood = fivePoints.find((point) => point === parts.get('likelihood'))
  const impact = fivePoints.find((point) => point === parts.get('impact'))
  if (likelihood === undefined || impact === undefined) return null
  return `${scaleWord(language, 'likelihood', likelihood)} · ${scaleWord(language, 'impact', impact)}`
}

/** "Mitigate · offer two days". */
function treatmentText(parts: ReadonlyMap<string, unknown>): string | null {
  const kind = riskTreatments.find((each) => each === parts.get('kind'))
  return kind === undefined ? null : joined(codeWord('riskTreatment', kind), parts.get('text'))
}

/** A baseline or a target: "6 · 30 Nov 2016". */
function pointText(parts: ReadonlyMap<string, unknown>): string | null {
  const [value, day] = [parts.get('value'), parts.get('day')]
  if (typeof value !== 'number') return null
  return joined(formatNumber(value), typeof day === 'string' ? formatPartialDay(day) : '')
}

/** What was done: "30 Sep 2016 · New day agreed". */
function deedText(parts: ReadonlyMap<string, unknown>): string | null {
  const [day, text] = [parts.get('day'), parts.get('text')]
  if (parts.size !== 2 || typeof day !== 'string' || !isCalendarDay(day) || typeof text !== 'string') return null
  return joined(formatDay(day), text)
}

function joined(first: string, second: unknown): string {
  return typeof second === 'string' && second !== '' ? `${first} · ${second}` : first
}
