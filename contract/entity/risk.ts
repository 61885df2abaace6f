import { Day, Id, Line, LongText } from '../values.ts'
import { Marking } from '../vocabulary.ts'
import { RiskCategory, RiskStatus, RiskTreatment } from '../vocabulary/monitoring.ts'
import { z } from '../zod.ts'
import { MaybeProvenance } from './provenance.ts'

/** One to five: not likely to expected, and negligible to extreme (UNDP Enterprise Risk Management). */
export const FivePoints = z.int().min(1).max(5)

/** How likely a risk is and how much it would matter: judged together. */
export const RiskAssessment = z.strictObject({ likelihood: FivePoints, impact: FivePoints })
export type RiskAssessment = z.infer<typeof RiskAssessment>

/** What is done about a risk, and how. */
export const Treatment = z.strictObject({ kind: RiskTreatment, text: LongText })
export type Treatment = z.infer<typeof Treatment>

/** A day on which something was done, and what was. */
export const Deed = z.strictObject({ day: Day, text: LongText })
export type Deed = z.infer<typeof Deed>

/** Something that may go wrong with an activity, or with the plan when `activityId` is null. */
export const riskFields = {
  planId: Id,
  activityId: Id.nullable(),
  title: Line,
  /** Its cause and what would follow. */
  description: LongText,
  category: RiskCategory,
  assessment: RiskAssessment,
  /** The organisation that watches it. */
  ownerId: Id.nullable(),
  ownerName: Line.nullable(),
  treatment: Treatment.nullable(),
  status: RiskStatus,
  identifiedDay: Day,
  /** When it is to be looked at again. */
  reviewDay: Day.nullable(),
  marking: Marking,
  provenance: MaybeProvenance,
} as const

/** Something that has gone wrong; open until it has a resolution. */
export const issueFields = {
  planId: Id,
  activityId: Id.nullable(),
  /** The risk that it was before it happened. */
  riskId: Id.nullable(),
  title: Line,
  description: LongText,
  raisedDay: Day,
  resolution: Deed.nullable(),
  marking: Marking,
  provenance: MaybeProvenance,
} as const

/** What somebody does against an issue, or to keep a risk from becoming one: it belongs to one of the two. */
export const measureFields = {
  planId: Id,
  issueId: Id.nullable(),
  riskId: Id.nullable(),
  text: LongText.min(1),
  /** The organisation that acts, and who in it. */
  actorId: Id.nullable(),
  actorName: Line.nullable(),
  dueDay: Day.nullable(),
  completion: Deed.nullable(),
  provenance: MaybeProvenance,
} as const
