import type { EntityName, FieldName } from '#contract/entity/table'
import type {
  DateReason,
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
  ProvenanceKind,
  Role,
  SelectionDecision,
  Status,
} from '#contract/vocabulary'
import type { AgendaKind, MeetingState } from '#contract/vocabulary/meetings'
import type {
  IndicatorDirection,
  IndicatorMeasure,
  PeriodKind,
  Rating,
  RiskCategory,
  RiskStatus,
  RiskTreatment,
  RoundOutcome,
} from '#contract/vocabulary/monitoring'
import type { ContributionKind, DeliveryState, FundingKind } from '#contract/vocabulary/resources'

/** The codes of each vocabulary that people read as words. */
type Codes = {
  readonly status: Status
  readonly role: Role
  /** The role again, for columns with little room. */
  readonly roleShort: Role
  readonly function: OrganisationFunction
  readonly nature: Nature
  readonly horizon: Horizon
  readonly organisationKind: OrganisationKind
  readonly planKind: PlanKind
  readonly planState: PlanState
  readonly documentKind: DocumentKind
  readonly documentStatus: DocumentStatus
  readonly noteKind: NoteKind
  readonly dateReason: DateReason
  readonly selectionDecision: SelectionDecision
  readonly marking: Marking
  readonly rating: Rating
  readonly periodKind: PeriodKind
  readonly roundOutcome: RoundOutcome
  readonly indicatorDirection: IndicatorDirection
  readonly indicatorMeasure: IndicatorMeasure
  readonly riskCategory: RiskCategory
  readonly riskTreatment: RiskTreatment
  readonly riskStatus: RiskStatus
  readonly fundingKind: FundingKind
  readonly contributionKind: ContributionKind
  readonly deliveryState: DeliveryState
  readonly meetingState: MeetingState
  readonly agendaKind: AgendaKind
  /** `entered`: an officer wrote it, no source is cited. */
  readonly provenance: ProvenanceKind | 'entered'
  readonly entity: EntityName
}

export type Vocabulary = keyof Codes
export type CodeOf<Name extends Vocabulary> = Codes[Name]

/** A word for every code: one missing or one too many does not compile. */
export type Words = { readonly [Name in Vocabulary]: { readonly [Code in Codes[Name]]: string } }

/** A name for every field of every entity, and for the field `deleted` that each has. */
export type FieldWords = {
  readonly [Entity in EntityName]: { readonly [Field in FieldName<Entity> | 'deleted']: string }
}
