import { Day, Id, Line, LongText, PartialDay } from '../values.ts'
import { Marking, OrganisationFunction } from '../vocabulary.ts'
import { AgendaKind, MeetingState } from '../vocabulary/meetings.ts'
import { z } from '../zod.ts'
import { MaybeProvenance } from './provenance.ts'
import { Deed } from './risk.ts'

/** A meeting in which the partners of a plan review it. */
export const meetingFields = {
  planId: Id,
  title: Line,
  day: PartialDay,
  place: Line.nullable(),
  /** Who takes or took part, in words. */
  participants: LongText,
  minutes: LongText,
  state: MeetingState,
  marking: Marking,
  provenance: MaybeProvenance,
} as const

const position = z.int().min(0).max(100_000)

/** A point of a meeting's agenda, and what was said on it. */
export const agendaItemFields = {
  meetingId: Id,
  position,
  kind: AgendaKind,
  title: Line,
  activityId: Id.nullable(),
  /** The action point of an earlier meeting that it takes up. */
  actionPointId: Id.nullable(),
  discussion: LongText,
  provenance: MaybeProvenance,
} as const

/** What a meeting decided, and why. */
export const decisionFields = {
  meetingId: Id,
  agendaItemId: Id.nullable(),
  activityId: Id.nullable(),
  position,
  text: LongText.min(1),
  reason: LongText,
  provenance: MaybeProvenance,
} as const

/** What somebody is to do after a meeting; open until it is completed. */
export const actionPointFields = {
  planId: Id,
  meetingId: Id.nullable(),
  activityId: Id.nullable(),
  text: LongText.min(1),
  ownerId: Id.nullable(),
  ownerName: Line.nullable(),
  dueDay: Day.nullable(),
  completion: Deed.nullable(),
  /** Who looked whether it was done, when, and what they saw. */
  verification: Deed.nullable(),
  provenance: MaybeProvenance,
} as const

/** A person of a partner organisation to turn to, and for what. */
export const contactFields = {
  planId: Id,
  organisationId: Id,
  name: Line,
  post: Line.nullable(),
  functions: z.array(OrganisationFunction).max(20),
  email: Line.max(320).nullable(),
  phone: Line.max(60).nullable(),
  remark: LongText,
  provenance: MaybeProvenance,
} as const
