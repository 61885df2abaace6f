import { afterEach, describe, expect, it } from 'vitest'
import type { Id } from '#contract/values'
import { newId } from '../id.ts'
import { drafts } from './drafts-testing.ts'
import { openTestPlan } from './plan-testing.ts'
import type { TestPlan } from './plan-testing.ts'

type Call = readonly [name: string, input: object]

/** One record of each kind in the plan. */
type Records = { readonly [Kind in (typeof kinds)[number]]: Id }

const kinds = [
  'party',
  'document',
  'area',
  'focusArea',
  'objective',
  'activity',
  'participation',
  'selection',
  'note',
] as const

const revised = { day: '2016-06-01', reason: 'funding', explanation: null }
const edit = (field: string, value: unknown): object => ({ change: { field, value } })
const wantedNotes = { kind: null, fromDay: null, toDay: null, offset: 0, limit: 10 }

/** Every call that names a record of each kind as one that is there. */
const callsOn: { readonly [Kind in keyof Records]: (id: Id, plan: TestPlan) => readonly Call[] } = {
  party: (partyId) => [
    ['party.edit', { partyId, ...edit('position', 1) }],
    ['party.remove', { partyId }],
  ],
  document: (documentId) => [
    ['document.edit', { documentId, ...edit('title', 'New') }],
    ['document.delete', { documentId }],
  ],
  area: (areaId, plan) => [
    ['area.edit', { areaId, ...edit('name', 'New') }],
    ['area.delete', { areaId }],
    ['activity.create', drafts.activity(plan, { areaId })],
    ['activity.edit', { activityId: plan.activityId, ...edit('areaId', areaId) }],
  ],
  focusArea: (focusAreaId, plan) => [
    ['focusArea.edit', { focusAreaId, ...edit('name', 'New') }],
    ['focusArea.delete', { focusAreaId }],
    ['activity.create', drafts.activity(plan, { focusAreaId })],
    ['activity.edit', { activityId: plan.activityId, ...edit('focusAreaId', focusAreaId) }],
  ],
  objective: (objectiveId, plan) => [
    ['objective.edit', { objectiveId, ...edit('text', 'New') }],
    ['objective.delete', { objectiveId }],
    ['activity.create', drafts.activity(plan, { objectiveId })],
    ['activity.edit', { activityId: plan.activityId, ...edit('objectiveId', objectiveId) }],
  ],
  activity: (activityId, plan) => [
    ['activity.get', { activityId }],
    ['activity.edit', { activityId, ...edit('title', 'New') }],
    ['activity.setStatus', { activityId, status: { status: 'ongoing', reason: null } }],
    ['activity.reviseDate', { activityId, date: 'end', revision: revised }],
    ['activity.delete', { activityId }],
    ['participation.add', drafts.participation(plan, { activityId })],
    ['selection.set', drafts.selection(plan, { activityId })],
    ['note.create', drafts.note(plan, { activityId })],
    ['note.list', { planId: plan.planId, activityId, ...wantedNotes }],
  ],
  participation: (participationId) => [
    ['participation.edit', { participationId, ...edit('role', 'lead') }],
    ['participation.remove', { participationId }],
  ],
  selection: (selectionId) => [['selection.remove', { selectionId }]],
  note: (noteId) => [
    ['note.edit', { noteId, ...edit('text', 'New') }],
    ['note.delete', { noteId }],
  ],
}

/** How each kind is deleted; the other ways are by what it belongs to. */
const deletions: { readonly [Kind in keyof Records]: (id: Id) => Call } = {
  party: (partyId) => ['party.remove', { partyId }],
  document: (documentId) => ['document.delete', { documentId }],
  area: (areaId) => ['area.delete', { areaId }],
  focusArea: (focusAreaId) => ['focusArea.delete', { focusAreaId }],
  objective: (objectiveId) => ['objective.delete', { objectiveId }],
  activity: (activityId) => ['activity.delete', { activityId }],
  participation: (participationId) => ['participation.remove', { participationId }],
  selection: (selectionId) => ['selection.remove', { selectionId }],
  note: (noteId) => ['note.delete', { noteId }],
}
const ofActivity: readonly (keyof Records)[] = ['participation', 'selection', 'note']

function recordsIn(plan: TestPlan): Records {
  const { planId, areaId, otherAreaId, focusAreaId, objectiveId, organisationId } = plan
  const activity = plan.newActivity(planId, areaId, { reference: 'F-02', plannedEnd: '2016-05-01' })
  return {
    party: plan.newParty(planId, organisationId),
    document: plan.newDocument(planId),
    area: otherAreaId,
    focusArea: focusAreaId,
    objective: objectiveId,
    activity,
    participation: plan.newParticipation(activity, organisationId),
    selection: plan.newSelection(activity),
    note: plan.newNote(planId, { activityId: activity }),
  }
}

let plan: TestPlan
afterEach(() => plan.close())

function call([name, input]: Call): unknown {
  return plan.callRaw(name, JSON.stringify({ ...input, requestId: newId() }))
}

function ask([name, input]: Call): unknown {
  const isQuery = /[.](get|list|work)$/.test(name)
  return isQuery ? plan.callRaw(name, JSON.stringify(input)) : call([name, input])
}

describe('a record that is deleted', () => {
  it.each(kinds)('is unknown to every operation that names it: %s', (kind) => {
    plan = openTestPlan()
    const id = recordsIn(plan)[kind]
    call(deletions[kind](id))

    const answers = callsOn[kind](id, plan).map(ask)

    expect(answers).toMatchObject(answers.map(() => ({ ok: false, code: `${kind}.unknown` })))
  })

  it.each(ofActivity)('with its activity is unknown too: %s', (kind) => {
    plan = openTestPlan()
    const records = recordsIn(plan)
    call(deletions.activity(records.activity))

    const answers = callsOn[kind](records[kind], plan).map(ask)

    expect(answers).toMatchObject(answers.map(() => ({ ok: false, code: `${kind}.unknown` })))
  })

  it.each(kinds)('with its plan is unknown too: %s', (kind) => {
    plan = openTestPlan()
    const id = recordsIn(plan)[kind]
    call(['plan.delete', { planId: plan.planId }])

    const answers = callsOn[kind](id, plan).map(ask)

    // What is to be made in the plan, or edited in one of its activities, already misses those.
    const code = expect.stringMatching(new RegExp(`^(${kind}|plan|activity)\\.unknown$`))
    expect(answers).toMatchObject(answers.map(() => ({ ok: false, code })))
  })

  it('comes back with its plan', () => {
    plan = openTestPlan()
    const { activity, participation, note } = recordsIn(plan)
    call(['plan.delete', { planId: plan.planId }])
    plan.run('history.undo', {})

    const answers = [
      ask(['activity.get', { activityId: activity }]),
      call(deletions.participation(participation)),
      call(deletions.note(note)),
    ]

    expect(answers).toMatchObject([{ ok: true }, { ok: true }, { ok: true }])
  })

  it('is no longer counted, listed or searched in any area of its plan', () => {
    plan = openTestPlan()
    const { planId } = plan
    const records = recordsIn(plan)
    for (const kind of [
      'participation',
      'selection',
      'note',
      'activity',
      'area',
      'focusArea',
      'objective',
      'document',
      'party',
    ] as const) {
      call(deletions[kind](records[kind]))
    }

    expect(ask(['plan.get', { planId }])).toMatchObject({
      value: { parties: [], activityCount: 1, provenanceCounts: [{ kind: 'entered', count: 1 }], selectionYears: [] },
    })
    expect(ask(['outline.get', { planId }])).toMatchObject({ value: { areas: [{}], focusAreas: [], objectives: [] } })
    expect(ask(['document.list', { planId }])).toMatchObject({ value: { documents: [] } })
    expect(ask(['plan.list', {}])).toMatchObject({ value: { plans: [{ activityCount: 1, organisationIds: [] }] } })
    expect(ask(['organisation.work', {}])).toMatchObject({
      value: {
        work: [
          { planCount: 0, activityCount: 0 },
          { planCount: 0, activityCount: 0 },
        ],
      },
    })
  })
})
