import { query } from '../define.ts'
import { Id } from '../values.ts'
import { NoteKind } from '../vocabulary.ts'
import { z } from '../zod.ts'

/** A piece of text, and whether it is what was searched for. */
export const SnippetPart = z.strictObject({ text: z.string(), isMatch: z.boolean() })
export type SnippetPart = z.infer<typeof SnippetPart>

const Snippet = z.array(SnippetPart)

export const ActivityHit = z.strictObject({
  activityId: Id,
  planId: Id,
  planTitle: z.string(),
  reference: z.string(),
  title: Snippet,
  /** From the description; empty when only reference or title match. */
  excerpt: Snippet,
})

export const NoteHit = z.strictObject({
  noteId: Id,
  planId: Id,
  planTitle: z.string(),
  activityId: Id.nullable(),
  activityReference: z.string().nullable(),
  kind: NoteKind,
  day: z.string(),
  excerpt: Snippet,
})

/** Entities besides activities and notes whose text is searched. */
export const searchedRecords = [
  'milestone',
  'indicator',
  'risk',
  'issue',
  'measure',
  'contribution',
  'meeting',
  'agendaItem',
  'decision',
  'actionPoint',
  'contact',
  'attachment',
] as const

export const RecordHit = z.strictObject({
  entity: z.enum(searchedRecords),
  recordId: Id,
  planId: Id,
  planTitle: z.string(),
  activityId: Id.nullable(),
  activityReference: z.string().nullable(),
  excerpt: Snippet,
})
export type RecordHit = z.infer<typeof RecordHit>

export const searchOperations = {
  /**
   * Activities and notes that hold every word of the text, newest first, and other records, the latest indexed first. The last word may be a beginning, as while it is being
   * typed, unless as many as `limit` hold it as it stands.
   */
  'search.find': query({
    runs: 'db',
    reads: ['activity', 'note', 'document', 'plan', ...searchedRecords],
    input: z.strictObject({ text: z.string().max(500), planId: Id.nullable(), limit: z.int().min(1).max(200) }),
    output: z.strictObject({ activities: z.array(ActivityHit), notes: z.array(NoteHit), records: z.array(RecordHit) }),
    failures: [],
  }),
} as const
