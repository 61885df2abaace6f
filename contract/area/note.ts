import { command, query } from '../define.ts'
import { changeOf, GivenId, RequestId, without } from '../edit.ts'
import { noteFields } from '../entity/note.ts'
import { Id, PartialDay } from '../values.ts'
import { NoteKind } from '../vocabulary.ts'
import { z } from '../zod.ts'

const Nothing = z.strictObject({})

/** A monitoring note with what a list shows of its activity and author. */
export const Note = z.strictObject({
  id: Id,
  ...noteFields,
  authorName: z.string().nullable(),
  /** Null for a note on the plan as a whole. */
  activityReference: z.string().nullable(),
  activityTitle: z.string().nullable(),
})
export type Note = z.infer<typeof Note>

/** The author is the officer at this machine unless the note quotes a source. */
const noteFailures = ['plan.unknown', 'activity.unknown', 'note.in-future'] as const

export const noteOperations = {
  /** Newest first. */
  'note.list': query({
    runs: 'db',
    reads: ['note', 'activity', 'person', 'plan'],
    input: z.strictObject({
      planId: Id,
      /** Null: of the whole plan. */
      activityId: Id.nullable(),
      kind: NoteKind.nullable(),
      fromDay: PartialDay.nullable(),
      toDay: PartialDay.nullable(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(1_000),
    }),
    output: z.strictObject({ notes: z.array(Note), total: z.int() }),
    failures: ['plan.unknown', 'activity.unknown'],
  }),
  'note.create': command({
    runs: 'db',
    input: z.strictObject({
      requestId: RequestId,
      id: GivenId,
      note: z.strictObject(without(noteFields, 'authorId')),
      /** False for a note that quotes a source and has no author here. */
      isOwn: z.boolean(),
    }),
    output: z.strictObject({ id: Id }),
    failures: noteFailures,
  }),
  'note.edit': command({
    runs: 'db',
    input: z.strictObject({
      requestId: RequestId,
      noteId: Id,
      change: changeOf(without(noteFields, 'planId', 'activityId', 'authorId')),
    }),
    output: Nothing,
    failures: ['note.unknown', 'note.in-future'],
  }),
  'note.delete': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, noteId: Id }),
    output: Nothing,
    failures: ['note.unknown'],
  }),
} as const
