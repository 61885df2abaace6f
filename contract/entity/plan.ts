import { CurrencyCode } from '../currencies.ts'
import { Id, Line, LongText, PartialDay, Year } from '../values.ts'
import { DocumentKind, DocumentStatus, Marking, OrganisationFunction, PlanKind, PlanState } from '../vocabulary.ts'
import { z } from '../zod.ts'
import { MaybeProvenance } from './provenance.ts'
import { RatingThresholds } from './rating.ts'

/** A joint action plan between organisations. */
export const planFields = {
  title: Line,
  /** The few words used in lists, such as "INTERPOL-UNODC". */
  shortTitle: Line,
  kind: PlanKind,
  state: PlanState,
  periodStart: PartialDay.nullable(),
  periodEnd: PartialDay.nullable(),
  /** The year in focus when the plan is opened; null when it has none. */
  focusYear: Year.nullable(),
  description: LongText,
  marking: Marking,
  /** The currency that its money is told in; null until one is chosen. */
  currency: CurrencyCode.nullable(),
  /** When its activities are rated amber or red; null takes the usual thresholds. */
  ratingThresholds: RatingThresholds.nullable(),
  provenance: MaybeProvenance,
} as const

/** An organisation as a party of a plan, with what it brings. */
export const partyFields = {
  planId: Id,
  organisationId: Id,
  position: z.int().min(0).max(100_000),
  functions: z.array(OrganisationFunction).max(20),
  contribution: LongText,
  provenance: MaybeProvenance,
} as const

/** A document that guides a plan. */
export const documentFields = {
  planId: Id,
  title: Line,
  kind: DocumentKind,
  status: DocumentStatus,
  day: PartialDay.nullable(),
  signatories: LongText,
  remark: LongText,
  marking: Marking,
  provenance: MaybeProvenance,
} as const

const outlineFields = {
  planId: Id,
  position: z.int().min(0).max(100_000),
  provenance: MaybeProvenance,
}

/** First-level grouping of a plan; may hold no activity. */
export const areaFields = { ...outlineFields, name: Line, description: LongText } as const

/** The finer subject of an activity. */
export const focusAreaFields = { ...outlineFields, name: Line } as const

/** A criterion by which the activities of a year's focus are chosen. */
export const criterionFields = { ...outlineFields, name: Line, description: LongText } as const

/** What the plan is for. */
export const objectiveFields = { ...outlineFields, text: LongText.min(1) } as const
