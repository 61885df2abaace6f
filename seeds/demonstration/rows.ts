import type { StatusFact } from '#contract/entity/activity'
import type { Provenance } from '#contract/entity/provenance'
import type { EntityValues } from '#contract/entity/table'
import type { SeedCommand } from '#contract/seed'
import type { Day, PartialDay } from '#contract/values'
import type { OrganisationCode } from './organisations.ts'

/** A record as the data files write it: codes for ids, always a provenance, and no marking, for everything here is public. */
type Row<Values, Ids extends keyof Values> = Omit<Values, Ids | 'marking' | 'provenance'> & {
  readonly provenance: Provenance
}

export type PlanRow = Row<EntityValues<'plan'>, 'currency' | 'ratingThresholds'> & {
  readonly code: string
  /** The day on which the history begins: that of the signing, of the speech, or of the period's start. */
  readonly drawnUp: Day
}
export type PartyRow = Row<EntityValues<'party'>, 'planId' | 'organisationId' | 'position'> & {
  readonly organisation: OrganisationCode
}
export type DocumentRow = Row<EntityValues<'document'>, 'planId'> & { readonly code: string }
export type AreaRow = Row<EntityValues<'area'>, 'planId' | 'position'> & { readonly code: string }
export type FocusAreaRow = Row<EntityValues<'focusArea'>, 'planId' | 'position'>
export type ObjectiveRow = Row<EntityValues<'objective'>, 'planId' | 'position'>

export type ParticipationRow = Row<EntityValues<'participation'>, 'activityId' | 'organisationId'> & {
  readonly organisation: OrganisationCode
}
export type SelectionRow = Row<EntityValues<'selection'>, 'activityId' | 'criteriaMet'>

export type ActivityDatesRow = Pick<
  EntityValues<'activity'>,
  'plannedStart' | 'plannedEnd' | 'revisedStart' | 'revisedEnd' | 'actualStart' | 'actualEnd'
>

export type ActivityRow = Row<
  EntityValues<'activity'>,
  'planId' | 'areaId' | 'focusAreaId' | 'objectiveId' | 'ratingOverride' | keyof ActivityDatesRow
> & {
  readonly area: string
  readonly focusArea: string | null
  /** Place of the objective in the plan's list, from 1. */
  readonly objective: number | null
  readonly dates: ActivityDatesRow
  readonly participations: readonly ParticipationRow[]
  readonly selection: SelectionRow | null
}

export type NoteRow = Row<EntityValues<'note'>, 'planId' | 'activityId' | 'authorId'> & {
  /** Null: a note on the plan as a whole. */
  readonly activity: string | null
}

/** A status that an activity got on a day, before or after others. */
export type CourseStep = StatusFact & { readonly day: PartialDay }

/** How an activity came to where its row leaves it: without one it was so from the first day of its plan. */
export type Course = {
  /** When it came into the plan; null when it was there from the first day. */
  readonly since: PartialDay | null
  /** Its status when it came. */
  readonly first: StatusFact
  /** The statuses after that. */
  readonly steps: readonly CourseStep[]
  /** When it got the status of its row. */
  readonly settled: PartialDay
  /** When its end was moved to the one of its row. */
  readonly endMoved: Day | null
}

/** Everything of one plan. */
export type PlanRows = {
  readonly plan: PlanRow
  readonly parties: readonly PartyRow[]
  readonly documents: readonly DocumentRow[]
  readonly areas: readonly AreaRow[]
  readonly focusAreas: readonly FocusAreaRow[]
  readonly objectives: readonly ObjectiveRow[]
  readonly activities: readonly ActivityRow[]
  readonly notes: readonly NoteRow[]
  /** How its activities came to where their rows leave them, by reference. */
  readonly courses: { readonly [reference: string]: Course }
  /** Milestones, periods, indicators, risks, money, promises, meetings: everything that close monitoring adds. */
  readonly monitoring: readonly SeedCommand[]
}

/** The dates of an activity for which the sources give none. */
export const noDates: ActivityDatesRow = {
  plannedStart: null,
  plannedEnd: null,
  revisedStart: null,
  revisedEnd: null,
  actualStart: null,
  actualEnd: null,
}
