import type { RecordHit } from '#contract/area/search'
import type { Id } from '#contract/values'
import type { SearchTerm } from '#domain/search-text'
import { snippetOf } from '#domain/snippet'
import { trackedEntity } from '../../log/tracked.ts'
import type { Statements } from '../../statements.ts'
import type { FoundRecord, Wanted } from './statements.ts'

/** Records that hold the words and are still there, each with the piece of its text that does. */
export function foundRecords(
  statements: Statements,
  wanted: Wanted,
  terms: readonly SearchTerm[],
): readonly RecordHit[] {
  const hits: RecordHit[] = []
  for (const found of statements.search.records(wanted)) {
    const hit = hitOf(statements, found, terms)
    if (hit !== null) hits.push(hit)
    if (hits.length === wanted.limit) break
  }
  return hits
}

/** Null for a record that is no more. */
function hitOf(
  { record, plan, activity }: Statements,
  { entity, recordId }: FoundRecord,
  terms: readonly SearchTerm[],
): RecordHit | null {
  const planId = record.planOf(entity, recordId)
  const values = record.values(entity, recordId)
  if (planId === null || values === null) return null
  const fields = new Map<string, unknown>(Object.entries(values))
  const activityId = textOf(fields.get('activityId'))
  const text = trackedEntity(entity).searched.map((field) => textOf(fields.get(field)) ?? '')
  return {
    entity,
    recordId,
    planId,
    planTitle: plan.values(planId)?.shortTitle ?? '',
    activityId,
    activityReference: activityId === null ? null : (activity.head(activityId)?.reference ?? null),
    excerpt: snippetOf(text.filter((each) => each !== '').join('\n'), terms),
  }
}

function textOf(value: unknown): Id | null {
  return typeof value === 'string' ? value : null
}
