import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import { newId } from '../id.ts'
import { openTestWorkspace } from '../testing.ts'
import type { TestOptions, TestWorkspace } from '../testing.ts'
import { blank } from './blank-testing.ts'

type Some<Entity extends keyof typeof blank> = Partial<EntityValues<Entity>>

/** Makes records in a test's workspace; what is not said is as in `blank`. */
type Makers = {
  readonly newOrganisation: (values?: Some<'organisation'>) => Id
  readonly newPlan: (values?: Some<'plan'>) => Id
  readonly newParty: (planId: Id, organisationId: Id, values?: Some<'party'>) => Id
  readonly newDocument: (planId: Id, values?: Some<'document'>) => Id
  readonly newArea: (planId: Id, values?: Some<'area'>) => Id
  readonly newFocusArea: (planId: Id, values?: Some<'focusArea'>) => Id
  readonly newObjective: (planId: Id, values?: Some<'objective'>) => Id
  readonly newActivity: (planId: Id, areaId: Id, values?: Some<'activity'>) => Id
  readonly newParticipation: (activityId: Id, organisationId: Id, values?: Some<'participation'>) => Id
  readonly newSelection: (activityId: Id, values?: Some<'selection'>) => Id
  readonly newNote: (planId: Id, values?: Omit<Some<'note'>, 'authorId'>) => Id
}

/** A plan with two areas, a focus area, an objective, two organisations and the activity F-01 in it. */
export type TestPlan = TestWorkspace &
  Makers & {
    readonly planId: Id
    readonly areaId: Id
    readonly otherAreaId: Id
    readonly focusAreaId: Id
    readonly objectiveId: Id
    readonly organisationId: Id
    readonly otherOrganisationId: Id
    readonly activityId: Id
  }

/** Opens a workspace with a plan in it. */
export function openTestPlan(options?: TestOptions): TestPlan {
  const workspace = openTestWorkspace(options)
  const makers = makersIn(workspace)
  const planId = makers.newPlan()
  const areaId = makers.newArea(planId)
  return {
    ...workspace,
    ...makers,
    planId,
    areaId,
    otherAreaId: makers.newArea(planId, { position: 1, name: 'Terrorism' }),
    focusAreaId: makers.newFocusArea(planId),
    objectiveId: makers.newObjective(planId),
    organisationId: makers.newOrganisation({ abbreviationEn: 'INTERPOL' }),
    otherOrganisationId: makers.newOrganisation({ abbreviationEn: 'UNODC' }),
    activityId: makers.newActivity(planId, areaId),
  }
}

function makersIn({ callRaw }: TestWorkspace): Makers {
  const make = (name: string, record: object): Id => {
    const answer = callRaw(name, JSON.stringify({ requestId: newId(), id: null, ...record }))
    // Answers to these commands are checked against the contract before they get here.
    return valueOf(answer as { readonly ok: true; readonly value: { readonly id: Id } }).id
  }
  return {
    newOrganisation: (values) => make('organisation.create', { organisation: { ...blank.organisation, ...values } }),
    newPlan: (values) => make('plan.create', { plan: { ...blank.plan, ...values } }),
    newParty: (planId, organisationId, values) =>
      make('party.add', { party: { planId, organisationId, ...blank.party, ...values } }),
    newDocument: (planId, values) => make('document.create', { document: { planId, ...blank.document, ...values } }),
    newArea: (planId, values) => make('area.create', { area: { planId, ...blank.area, ...values } }),
    newFocusArea: (planId, values) =>
      make('focusArea.create', { focusArea: { planId, ...blank.focusArea, ...values } }),
    newObjective: (planId, values) =>
      make('objective.create', { objective: { planId, ...blank.objective, ...values } }),
    newActivity: (planId, areaId, values) =>
      make('activity.create', { activity: { planId, areaId, ...blank.activity, ...values } }),
    newParticipation: (activityId, organisationId, values) =>
      make('participation.add', { participation: { activityId, organisationId, ...blank.participation, ...values } }),
    newSelection: (activityId, values) =>
      make('selection.set', { selection: { activityId, ...blank.selection, ...values } }),
    newNote: (planId, values) =>
      make('note.create', { note: { planId, activityId: null, ...blank.note, ...values }, isOwn: true }),
  }
}

/** The value of a good answer; a refusal is a fault of the test. */
export function valueOf<Value>(answer: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`)
  return answer.value
}
