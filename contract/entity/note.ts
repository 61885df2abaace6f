import { Id, LongText, PartialDay } from '../values.ts'
import { Marking, NoteKind } from '../vocabulary.ts'
import { MaybeProvenance } from './provenance.ts'

/** A dated entry on an activity, or on the plan as a whole when `activityId` is null. */
export const noteFields = {
  planId: Id,
  activityId: Id.nullable(),
  kind: NoteKind,
  day: PartialDay,
  text: LongText.min(1),
  /** Who wrote it; null when the note quotes a source. */
  authorId: Id.nullable(),
  marking: Marking,
  provenance: MaybeProvenance,
} as const
