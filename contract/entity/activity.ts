import { Day, Id, Line, LongText, Year } from '../values.ts'
import {
  DateReason,
  Horizon,
  Marking,
  Nature,
  OrganisationFunction,
  Role,
  SelectionDecision,
  Status,
} from '../vocabulary.ts'
import { SdgTarget } from '../sdg-targets.ts'
import { z } from '../zod.ts'
import { MaybeProvenance } from './provenance.ts'
import { RatingOverride } from './rating.ts'

/** A status and why it was set are one fact: they change, merge and are undone together. */
export const StatusFact = z.strictObject({ status: Status, reason: LongText.nullable() })
export type StatusFact = z.infer<typeof StatusFact>

/** A date moved away from the planned one, with its reason. */
export const DateRevision = z.strictObject({ day: Day, reason: DateReason, explanation: LongText.nullable() })
export type DateRevision = z.infer<typeof DateRevision>

/** A line of the matrix. */
export const activityFields = {
  planId: Id,
  areaId: Id,
  focusAreaId: Id.nullable(),
  objectiveId: Id.nullable(),
  /** The code people say, such as "F-03"; one per plan. */
  reference: Line.max(40),
  title: Line,
  description: LongText,
  nature: Nature,
  horizon: Horizon,
  status: StatusFact,
  plannedStart: Day.nullable(),
  plannedEnd: Day.nullable(),
  revisedStart: DateRevision.nullable(),
  revisedEnd: DateRevision.nullable(),
  actualStart: Day.nullable(),
  actualEnd: Day.nullable(),
  sdgTargets: z.array(SdgTarget).max(20),
  geography: LongText.max(2_000),
  marking: Marking,
  /** A rating that a person gave against the rule's; null leaves it to the rule. */
  ratingOverride: RatingOverride.nullable(),
  provenance: MaybeProvenance,
} as const

/** An organisation in an activity: its role, its functions, and what it does in words. */
export const participationFields = {
  activityId: Id,
  organisationId: Id,
  role: Role,
  functions: z.array(OrganisationFunction).max(20),
  contribution: LongText,
  provenance: MaybeProvenance,
} as const

/** An activity in the focus of a year, or deferred from it. */
export const selectionFields = {
  activityId: Id,
  year: Year,
  decision: SelectionDecision,
  reason: LongText,
  carriedFromYear: Year.nullable(),
  /** The plan's criteria that it meets; null when nobody has judged. */
  criteriaMet: z.array(Id).max(50).nullable(),
  provenance: MaybeProvenance,
} as const
