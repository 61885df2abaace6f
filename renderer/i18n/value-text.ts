import { Provenance } from '#contract/entity/provenance'
import { DateRevision, StatusFact } from '#contract/entity/activity'
import { isCalendarDay } from '#contract/values'
import {
  DocumentKind,
  DocumentStatus,
  Horizon,
  Marking,
  Nature,
  NoteKind,
  OrganisationFunction,
  OrganisationKind,
  PlanKind,
  PlanState,
  Role,
  SelectionDecision,
} from '#contract/vocabulary'
import type { z } from '#contract/zod'
import { wordFor } from '#domain/words'
import type { Vocabulary } from '#domain/words/shape'
import { formatDay, formatList, formatNumber, formatPartialDay } from './format.ts'
import { currentLanguage, t } from './translate.ts'

type Names = ReadonlyMap<string, string>

/** Fields whose value is a code, with the vocabulary that words it; a kind means another list for each entity. */
const codeFields: { readonly [entityField: string]: readonly [Vocabulary, z.ZodType<string>] } = {
  nature: ['nature', Nature],
  horizon: ['horizon', Horizon],
  role: ['role', Role],
  marking: ['marking', Marking],
  decision: ['selectionDecision', SelectionDecision],
  state: ['planState', PlanState],
  'plan.kind': ['planKind', PlanKind],
  'organisation.kind': ['organisationKind', OrganisationKind],
  'document.kind': ['documentKind', DocumentKind],
  'document.status': ['documentStatus', DocumentStatus],
  'note.kind': ['noteKind', NoteKind],
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
  if (code !== undefined && code[1].safeParse(value).success) return word(code[0], value)
  if (field === 'functions' && OrganisationFunction.safeParse(value).success) return word('function', value)
  if (field.endsWith('Id')) return names.get(value) ?? t('history.unknownRecord')
  if (isCalendarDay(value)) return formatDay(value)
  return /^\d{4}-\d{2}$/.test(value) ? formatPartialDay(value) : value
}

function factText(value: object): string {
  const status = StatusFact.safeParse(value)
  if (status.success) return withReason(wordFor(currentLanguage(), 'status', status.data.status), status.data.reason)
  const revision = DateRevision.safeParse(value)
  if (revision.success) {
    const reason = wordFor(currentLanguage(), 'dateReason', revision.data.reason)
    return withReason(`${formatDay(revision.data.day)} · ${reason}`, revision.data.explanation)
  }
  const provenance = Provenance.safeParse(value)
  if (provenance.success) {
    return withReason(wordFor(currentLanguage(), 'provenance', provenance.data.kind), provenance.data.source)
  }
  return JSON.stringify(value)
}

function withReason(text: string, reason: string | null): string {
  return reason === null || reason === '' ? text : `${text} · ${reason}`
}

function word(vocabulary: Vocabulary, code: string): string {
  // The code was just parsed by the schema of this very vocabulary.
  return wordFor(currentLanguage(), vocabulary, code as never)
}
