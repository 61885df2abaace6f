import type { RecordHit } from '#contract/area/search'
import type { Id } from '#contract/values'
import type { NoteKind } from '#contract/vocabulary'
import type { ReadDb } from '../../database.ts'
import { planWord } from './plan-word.ts'

/** An activity in which something was found. */
export type FoundActivity = {
  readonly activityId: Id
  readonly planId: Id
  readonly planTitle: string
  readonly reference: string
  readonly title: string
  readonly description: string
}

/** A note in which something was found. */
export type FoundNote = {
  readonly noteId: Id
  readonly planId: Id
  readonly planTitle: string
  readonly activityId: Id | null
  readonly activityReference: string | null
  readonly kind: NoteKind
  readonly day: string
  readonly text: string
}

// Newest first by row id and never by rank: rank makes FTS5 look at every hit before it gives the first.
export const foundActivitiesSql = /* sql */ `
select activity.id as activityId, activity.plan_id as planId, plan.short_title as planTitle,
  activity.reference, activity.title, activity.description
from activity_search
cross join activity on activity.number = activity_search.rowid and activity.deleted = 0
cross join plan on plan.id = activity.plan_id and plan.deleted = 0
where activity_search match ? order by activity_search.rowid desc limit ?
`

export const foundNotesSql = /* sql */ `
select note.id as noteId, note.plan_id as planId, plan.short_title as planTitle,
  activity.id as activityId, activity.reference as activityReference, note.kind, note.day, note.text
from note_search
cross join note on note.number = note_search.rowid and note.deleted = 0
cross join plan on plan.id = note.plan_id and plan.deleted = 0
left join activity on activity.id = note.activity_id
where note_search match ? and coalesce(activity.deleted, 0) = 0 order by note_search.rowid desc limit ?
`

/** The latest indexed first, those of deleted records among them. */
export const foundRecordsSql = /* sql */ `
select search_record.entity, search_record.row as recordId
from record_search cross join search_record on search_record.number = record_search.rowid
where record_search match ? order by record_search.rowid desc
`

/** A record in which something was found. */
export type FoundRecord = { readonly entity: RecordHit['entity']; readonly recordId: Id }

/** The words to find: `match` from `domain/search-text.ts`, in one plan or in all. */
export type Wanted = { readonly match: string; readonly planId: Id | null; readonly limit: number }

/** Questions to the search index. */
export function searchStatements(database: ReadDb) {
  const activities = database.prepareRead<[string, number], FoundActivity>(foundActivitiesSql)
  const notes = database.prepareRead<[string, number], FoundNote>(foundNotesSql)
  const records = database.prepareRead<[string], FoundRecord>(foundRecordsSql)

  return Object.freeze({
    activities: ({ match, planId, limit }: Wanted): FoundActivity[] =>
      activities.all(inPlan(`{reference title description} : (${match})`, planId), limit),
    /** One after the other, as long as more are wanted: which of them are still there is for the caller to see. */
    records: ({ match, planId }: Omit<Wanted, 'limit'>): IterableIterator<FoundRecord> =>
      records.iterate(inPlan(`{text} : (${match})`, planId)),
    notes: ({ match, planId, limit }: Wanted): FoundNote[] => notes.all(inPlan(`{text} : (${match})`, planId), limit),
  })
}

function inPlan(expression: string, planId: Id | null): string {
  return planId === null ? expression : `{plan} : ("${planWord(planId)}") AND ${expression}`
}
