import { isCalendarDay } from '#contract/values'
import {
  dateReasons,
  documentKinds,
  documentStatuses,
  functions,
  horizons,
  markings,
  natures,
  noteKinds,
  organisationKinds,
  planKinds,
  planStates,
  provenances,
  roles,
  selectionDecisions,
  statuses,
} from '#contract/vocabulary'
import { contributionKinds, fundingKinds } from '#contract/vocabulary/resources'
import { indicatorDirections, indicatorMeasures, riskCategories, riskStatuses } from '#contract/vocabulary/monitoring'
import type { Vocabulary } from '#domain/words/shape'
import { formatDay, formatList, formatNumber, formatPartialDay } from './format.ts'
import { moneyFactText } from './money-fact.ts'
import { monitoringFactText } from './monitoring-fact.ts'
import { t } from './translate.ts'
import { codeWord } from './words.ts'

type Names = ReadonlyMap<string, string>

/** Fields whose value is a code, with the vocabulary that words it; a kind means another list for each entity. */
const codeFields: { readonly [entityField: string]: readonly [Vocabulary, readonly string[]] } = {
  nature: ['nature', natures],
  horizon: ['horizon', horizons],
  role: ['role', roles],
  marking: ['marking', markings],
  decision: ['selectionDecision', selectionDecisions],
  state: ['planState', planStates],
  'plan.kind': ['planKind', planKinds],
  'organisation.kind': ['organisationKind', organisationKinds],
  'document.kind': ['documentKind', documentKinds],
  'document.status': ['documentStatus', documentStatuses],
  'note.kind': ['noteKind', noteKinds],
  'fundingLine.kind': ['fundingKind', fundingKinds],
  'contribution.kind': ['contributionKind', contributionKinds],
  'risk.category': ['riskCategory', riskCategories],
  'risk.status': ['riskStatus', riskStatuses],
  'indicator.direction': ['indicatorDirection', indicatorDirections],
  'indicator.measure': ['indicatorMeasure', indicatorMeasures],
}

/**
 * A recorded value as people read it: a code by its word, a day in the reader's way, a record by its name.
 * Empty for null and for what has nothing to say; unknown shapes are shown as they were stored.
 */
export function valueText(entity: string, field: string, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'number') return field === 'year' || field.endsWith('Year') ? String(value) : formatNumber(value)
  if (Array.isArray(value)) return formatList(value.map((item) => valueText(entity, field, item, names)))
  if (typeof value === 'object') return factText(value)
  return typeof value === 'string' ? textText(entity, field, value, names) : JSON.stringify(value)
}

function textText(entity: string, field: string, value: string, names: Names): string {
  const code = codeFields[`${entity}.${field}`] ?? codeFields[field]
  if (code !== undefined && isOneOf(code[1], value)) return word(code[0], value)
  if (field === 'functions' && isOneOf(functions, value)) return word('function', value)
  if (field.endsWith('Id')) return names.get(value) ?? t('history.unknownRecord')
  if (isCalendarDay(value)) return formatDay(value)
  return /^\d{4}-\d{2}$/.test(value) ? formatPartialDay(value) : value
}

/** A fact of several parts. No schema is asked: they would come into the page for this alone, and with them all of zod. */
function factText(value: object): string {
  const parts = new Map(Object.entries(value))
  const part = (name: string): string => String(parts.get(name) ?? '')
  const [status, day, kind, reason] = [part('status'), part('day'), part('kind'), part('reason')]
  if (isOneOf(statuses, status)) return withReason(word('status', status), reason)
  if (isCalendarDay(day) && isOneOf(dateReasons, reason)) {
    return withReason(`${formatDay(day)} · ${word('dateReason', reason)}`, part('explanation'))
  }
  if (isOneOf(provenances, kind)) return withReason(word('provenance', kind), part('source'))
  return moneyFactText(parts) ?? monitoringFactText(parts) ?? JSON.stringify(value)
}

function isOneOf(codes: readonly string[], text: string): boolean {
  return codes.includes(text)
}

function withReason(text: string, reason: string): string {
  return reason === '' ? text : `${text} · ${reason}`
}

function word(vocabulary: Vocabulary, code: string): string {
  // The code was just found in the list of this very vocabulary.
  return codeWord(vocabulary, code as never)
}
