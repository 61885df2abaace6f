import { command, query } from '../define.ts'
import { changeOf, GivenId, RequestId, without } from '../edit.ts'
import { activityFields, participationFields, selectionFields } from '../entity/activity.ts'
import { Day, Id, Year } from '../values.ts'
import { Horizon, Marking, Nature, ProvenanceKind, Role, Status } from '../vocabulary.ts'
import { z } from '../zod.ts'

const Nothing = z.strictObject({})

/** A line of the matrix, with what its columns show. */
export const ActivityLine = z.strictObject({
  id: Id,
  planId: Id,
  areaId: Id,
  focusAreaId: Id.nullable(),
  reference: z.string(),
  title: z.string(),
  nature: Nature,
  horizon: Horizon,
  status: Status,
  plannedStart: Day.nullable(),
  plannedEnd: Day.nullable(),
  revisedStart: Day.nullable(),
  revisedEnd: Day.nullable(),
  actualStart: Day.nullable(),
  actualEnd: Day.nullable(),
  geography: z.string(),
  marking: Marking,
  /** Null: entered by an officer. */
  provenance: ProvenanceKind.nullable(),
  roles: z.array(z.strictObject({ organisationId: Id, role: Role })),
  /** Years the activity was chosen for. */
  selectedYears: z.array(Year),
  noteCount: z.int(),
  /** The day of its newest note, as exactly as known. */
  lastNoteDay: z.string().nullable(),
})
export type ActivityLine = z.infer<typeof ActivityLine>

export const Participation = z.strictObject({ id: Id, ...without(participationFields, 'activityId') })
export type Participation = z.infer<typeof Participation>

export const Selection = z.strictObject({ id: Id, ...without(selectionFields, 'activityId') })
export type Selection = z.infer<typeof Selection>

/** One activity with everything of it but its notes. */
export const Activity = z.strictObject({
  id: Id,
  ...activityFields,
  participations: z.array(Participation),
  /** Ascending by year. */
  selections: z.array(Selection),
  /** Fields that two copies changed differently and nobody has settled yet. */
  conflicts: z.array(z.string()),
})
export type Activity = z.infer<typeof Activity>

export const activitySorts = ['reference', 'title', 'status', 'end', 'lastNote'] as const
/** Order of a page of activities; ties fall back to plan and reference. */
export const ActivitySort = z.strictObject({
  by: z.enum(activitySorts),
  direction: z.enum(['ascending', 'descending']),
})

const dateFailures = ['dates.reversed', 'dates.actual-in-future', 'dates.planned-missing'] as const
const placeFailures = ['area.unknown', 'focusArea.unknown', 'objective.unknown'] as const

const creatable = without(activityFields, 'ratingOverride')
const editable = without(activityFields, 'planId', 'status', 'revisedStart', 'revisedEnd', 'ratingOverride')

export const activityOperations = {
  /** The whole matrix of a plan, in the order of areas and references. */
  'activity.list': query({
    runs: 'db',
    reads: ['workspace', 'activity', 'participation', 'selection', 'note', 'area', 'plan'],
    input: z.strictObject({ planId: Id }),
    output: z.strictObject({ activities: z.array(ActivityLine) }),
    failures: ['plan.unknown'],
  }),
  /** A page of the activities of one plan or of all. */
  'activity.page': query({
    runs: 'db',
    reads: ['workspace', 'activity', 'participation', 'selection', 'note', 'plan'],
    input: z.strictObject({
      planId: Id.nullable(),
      status: Status.nullable(),
      organisationId: Id.nullable(),
      sort: ActivitySort,
      offset: z.int().min(0),
      limit: z.int().min(1).max(1_000),
    }),
    output: z.strictObject({ activities: z.array(ActivityLine), total: z.int() }),
    failures: [],
  }),
  'activity.get': query({
    runs: 'db',
    reads: ['activity', 'participation', 'selection', 'plan'],
    input: z.strictObject({ activityId: Id }),
    output: Activity,
    failures: ['activity.unknown'],
  }),
  'activity.create': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, id: GivenId, activity: z.strictObject(creatable) }),
    output: z.strictObject({ id: Id }),
    failures: ['plan.unknown', 'reference.taken', 'status.reason-missing', ...placeFailures, ...dateFailures],
  }),
  'activity.edit': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, activityId: Id, change: changeOf(editable) }),
    output: Nothing,
    failures: ['activity.unknown', 'reference.taken', ...placeFailures, ...dateFailures],
  }),
  'activity.setStatus': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, activityId: Id, status: activityFields.status }),
    output: Nothing,
    failures: ['activity.unknown', 'status.reason-missing'],
  }),
  /** Moves a start or an end, with its reason; null takes the revision back. */
  'activity.reviseDate': command({
    runs: 'db',
    input: z.strictObject({
      requestId: RequestId,
      activityId: Id,
      date: z.enum(['start', 'end']),
      revision: activityFields.revisedEnd,
    }),
    output: Nothing,
    failures: ['activity.unknown', ...dateFailures],
  }),
  /** Rates an activity against the rule, with a sentence that says why; null leaves it to the rule again. */
  'activity.overrideRating': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, activityId: Id, override: activityFields.ratingOverride }),
    output: Nothing,
    failures: ['activity.unknown', 'rating.reason-missing'],
  }),
  'activity.delete': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, activityId: Id }),
    output: Nothing,
    failures: ['activity.unknown'],
  }),
  'participation.add': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, id: GivenId, participation: z.strictObject(participationFields) }),
    output: z.strictObject({ id: Id }),
    failures: ['activity.unknown', 'organisation.unknown', 'participation.exists'],
  }),
  'participation.edit': command({
    runs: 'db',
    input: z.strictObject({
      requestId: RequestId,
      participationId: Id,
      change: changeOf(without(participationFields, 'activityId', 'organisationId')),
    }),
    output: Nothing,
    failures: ['participation.unknown'],
  }),
  'participation.remove': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, participationId: Id }),
    output: Nothing,
    failures: ['participation.unknown'],
  }),
  /** Chooses an activity for a year's focus or defers it; a second decision for the same year replaces the first. */
  'selection.set': command({
    runs: 'db',
    input: z.strictObject({
      requestId: RequestId,
      id: GivenId,
      selection: z.strictObject(without(selectionFields, 'criteriaMet')),
    }),
    output: z.strictObject({ id: Id }),
    failures: ['activity.unknown', 'selection.reason-missing'],
  }),
  /** Says which of the plan's criteria the activity meets in that year; null takes the judgement back. */
  'selection.judge': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, selectionId: Id, criteriaMet: selectionFields.criteriaMet }),
    output: Nothing,
    failures: ['selection.unknown', 'criterion.unknown'],
  }),
  'selection.remove': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, selectionId: Id }),
    output: Nothing,
    failures: ['selection.unknown'],
  }),
} as const
