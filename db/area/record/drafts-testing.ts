import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import { newId } from '../../id.ts'
import { storedFile } from '../attachment/stored-file-testing.ts'
import { valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import type { PlainEntity } from './handlers.ts'

/** What an officer gives of a record: who wrote it is known. */
type Given<Entity extends PlainEntity> = Omit<EntityValues<Entity>, 'authorId'>
type Drafts = { readonly [Entity in PlainEntity]: (plan: TestPlan) => Given<Entity> }

/** Records of the test's plan with nothing in them that a test does not care about. */
const usual: Drafts = {
  milestone: ({ activityId }) => ({
    activityId,
    title: 'Syllabus',
    deliverable: '',
    ownerId: null,
    plannedDay: '2016-06-01',
    revisedDay: null,
    actualDay: null,
    provenance: null,
  }),
  reportingPeriod: ({ planId }) => ({
    planId,
    kind: 'month',
    range: { fromDay: '2016-04-01', toDay: '2016-04-30' },
    submission: null,
    name: null,
    provenance: null,
  }),
  roundEntry: (plan) => ({
    periodId: theRecord(plan, 'reportingPeriod'),
    activityId: plan.activityId,
    outcome: 'no-change',
    rating: { rating: 'green', proposed: 'green', reason: null },
    day: '2016-05-20',
    provenance: null,
  }),
  indicator: ({ planId, activityId }) => ({
    planId,
    activityId,
    title: 'Officers trained',
    unit: 'officers',
    direction: 'ascending',
    measure: 'cumulative',
    baseline: { value: 0, day: null },
    target: { value: 40, day: null },
    disaggregation: ['women', 'men'],
    meansOfVerification: '',
    provenance: null,
  }),
  indicatorValue: (plan) => ({
    indicatorId: theRecord(plan, 'indicator'),
    periodId: theRecord(plan, 'reportingPeriod'),
    category: null,
    target: null,
    actual: 12,
    varianceReason: '',
    provenance: null,
  }),
  risk: ({ planId, activityId }) => ({
    planId,
    activityId,
    title: 'No trainers',
    description: '',
    category: 'operational',
    assessment: { likelihood: 3, impact: 3 },
    ownerId: null,
    ownerName: null,
    treatment: null,
    status: 'open',
    identifiedDay: '2016-05-20',
    reviewDay: null,
    marking: 'unclassified',
    provenance: null,
  }),
  issue: ({ planId, activityId }) => ({
    planId,
    activityId,
    riskId: null,
    title: 'The trainers are ill',
    description: '',
    raisedDay: '2016-05-20',
    resolution: null,
    marking: 'unclassified',
    provenance: null,
  }),
  measure: (plan) => ({
    planId: plan.planId,
    issueId: null,
    riskId: theRecord(plan, 'risk'),
    text: 'Train more trainers.',
    actorId: null,
    actorName: null,
    dueDay: null,
    completion: null,
    provenance: null,
  }),
  fundingLine: ({ planId, activityId, organisationId }) => ({
    planId,
    activityId,
    kind: 'pledged',
    donorId: organisationId,
    money: { amount: 100_000, currency: 'USD' },
    year: 2016,
    day: '2016-05-20',
    remark: '',
    provenance: null,
  }),
  currencyRate: ({ planId }) => ({
    planId,
    rate: { from: 'EUR', to: 'USD', value: '1.12' },
    day: '2016-05-01',
    source: 'UN operational rates of exchange',
    provenance: null,
  }),
  contribution: ({ activityId, organisationId }) => ({
    activityId,
    organisationId,
    kind: 'expertise',
    promise: 'Two trainers.',
    promisedDay: null,
    dueDay: null,
    delivery: null,
    provenance: null,
  }),
  meeting: ({ planId }) => ({
    planId,
    title: 'First review',
    day: '2016-05-20',
    place: null,
    participants: '',
    minutes: '',
    state: 'planned',
    marking: 'unclassified',
    provenance: null,
  }),
  agendaItem: (plan) => ({
    meetingId: theRecord(plan, 'meeting'),
    position: 0,
    kind: 'other',
    title: 'Training',
    activityId: null,
    actionPointId: null,
    discussion: '',
    provenance: null,
  }),
  decision: (plan) => ({
    meetingId: theRecord(plan, 'meeting'),
    agendaItemId: null,
    activityId: null,
    position: 0,
    text: 'The training goes on.',
    reason: '',
    provenance: null,
  }),
  actionPoint: ({ planId }) => ({
    planId,
    meetingId: null,
    activityId: null,
    text: 'Find a room.',
    ownerId: null,
    ownerName: null,
    dueDay: null,
    completion: null,
    verification: null,
    provenance: null,
  }),
  contact: ({ planId, organisationId }) => ({
    planId,
    organisationId,
    name: 'Ana',
    post: null,
    functions: [],
    email: null,
    phone: null,
    remark: '',
    provenance: null,
  }),
  attachment: (plan) => ({
    planId: plan.planId,
    noteId: null,
    milestoneId: null,
    documentId: null,
    meetingId: theRecord(plan, 'meeting'),
    caption: 'List of participants',
    day: '2016-05-20',
    file: storedFile(plan, 'Ana, Boris, Chen'),
    marking: 'unclassified',
    provenance: null,
  }),
  snooze: ({ planId }) => ({ planId, key: 'end-overdue', untilDay: '2016-06-01', reason: null }),
  criterion: ({ planId }) => ({ planId, position: 0, name: 'Feasible', description: '', provenance: null }),
}

/** Every entity whose operations are the usual four. */
export const plainEntities = Object.keys(usual) as readonly PlainEntity[] // the keys of the drafts are its names

/** The input of a command that makes a record in the test's plan, with the given values instead of the usual. */
export function draft<Entity extends PlainEntity>(
  plan: TestPlan,
  entity: Entity,
  values: Partial<Given<Entity>> = {},
): object {
  return { id: null, [entity]: { ...usual[entity](plan), ...values } }
}

/** Makes a record in the test's plan. */
export function newRecord<Entity extends PlainEntity>(
  plan: TestPlan,
  entity: Entity,
  values: Partial<Given<Entity>> = {},
): Id {
  const input = JSON.stringify({ ...draft(plan, entity, values), requestId: newId() })
  // Answers to these commands are checked against the contract before they get here.
  return valueOf(plan.callRaw(`${entity}.create`, input) as Answered<{ readonly id: Id }>).id
}

/** The first record of its kind in the test's plan; made when there is none. */
export function theRecord(plan: TestPlan, entity: PlainEntity): Id {
  const input = JSON.stringify({ planId: plan.planId, activityId: null })
  // As above.
  const { records } = valueOf(plan.callRaw(`${entity}.list`, input) as Answered<Found>)
  return records[0]?.id ?? newRecord(plan, entity)
}

type Answered<Value> = { readonly ok: true; readonly value: Value }
type Found = { readonly records: readonly { readonly id: Id }[] }
