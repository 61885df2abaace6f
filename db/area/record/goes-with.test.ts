import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EntityName } from '#contract/entity/table'
import { operations } from '#contract/table'
import type { Id } from '#contract/values'
import { newId } from '../../id.ts'
import { trackedEntity } from '../../log/tracked.ts'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord, plainEntities, theRecord } from './drafts-testing.ts'
import type { PlainEntity } from './handlers.ts'

let plan: TestPlan
beforeEach(() => {
  plan = openTestPlan()
})
afterEach(() => plan.close())

type Owned = readonly [entity: PlainEntity, field: string, owner: EntityName]

/** Every plain entity with each of the references that take it along. */
const owned: readonly Owned[] = plainEntities.flatMap((entity) =>
  [...trackedEntity(entity).goesWith].map(([field, owner]): Owned => [entity, field, owner]),
)

function isPlain(entity: EntityName): entity is PlainEntity {
  return plainEntities.some((each) => each === entity)
}

function ownerOf(owner: EntityName): Id {
  if (isPlain(owner)) return theRecord(plan, owner)
  if (owner === 'activity') return plan.activityId
  if (owner === 'note') return plan.newNote(plan.planId, { activityId: plan.activityId })
  if (owner === 'document') return plan.newDocument(plan.planId)
  throw new Error(`the test makes no ${owner}`)
}

/** These have one of several owners; other records have all of theirs. */
const ofOne: ReadonlySet<EntityName> = new Set(['measure', 'attachment'])

function newOwned([entity, field]: Owned, ownerId: Id): Id {
  const all = ofOne.has(entity) ? owned.filter(([each]) => each === entity).map(([, each]) => each) : []
  const none = new Map<string, Id | null>(all.map((each) => [each, null]))
  return newRecord(plan, entity, Object.fromEntries(none.set(field, ownerId)))
}

function remove(entity: EntityName, id: Id): void {
  const input = { requestId: newId(), [`${entity}Id`]: id }
  expect(plan.callRaw(`${entity}.delete`, JSON.stringify(input))).toMatchObject({ ok: true })
}

function listed(entity: PlainEntity): readonly Id[] {
  const answer = plan.callRaw(`${entity}.list`, JSON.stringify({ planId: plan.planId, activityId: null }))
  // Every one of these lists answers with records: see `listOf` in the contract.
  const { records } = valueOf(answer as { ok: true; value: { records: readonly { readonly id: Id }[] } })
  return records.map(({ id }) => id)
}

describe('a record goes with its owner, and comes back with it', () => {
  it.each(owned)('%s by its %s', (...of) => {
    const [entity, , owner] = of
    const ownerId = ownerOf(owner)
    const id = newOwned(of, ownerId)
    const before = listed(entity)

    remove(owner, ownerId)
    const meanwhile = listed(entity)
    plan.run('history.undo', {})

    expect([before, meanwhile, listed(entity)].map((ids) => ids.includes(id))).toEqual([true, false, true])
  })

  it('with the owner of its owner', () => {
    const noteId = ownerOf('note')
    newOwned(['attachment', 'noteId', 'note'], noteId)
    newRecord(plan, 'measure', { riskId: theRecord(plan, 'risk') })
    newRecord(plan, 'indicatorValue')

    remove('activity', plan.activityId)

    expect([listed('attachment'), listed('measure'), listed('indicatorValue')]).toEqual([[], [], []])
  })
})

describe('a record of a deleted owner', () => {
  it('is unknown to whoever would change it', () => {
    const riskId = theRecord(plan, 'risk')
    const measureId = newRecord(plan, 'measure', { riskId })
    remove('risk', riskId)

    const change = { field: 'text', value: 'New' } as const
    expect(plan.run('measure.edit', { measureId, change })).toMatchObject({ ok: false, code: 'measure.unknown' })
  })

  it('wants no attention', () => {
    const riskId = theRecord(plan, 'risk')
    newRecord(plan, 'measure', { riskId, dueDay: '2016-01-01' })
    const kinds = (): readonly string[] =>
      valueOf(plan.ask('attention.list', { planId: plan.planId, organisationId: null })).lines.map(({ kind }) => kind)
    const before = kinds()
    remove('risk', riskId)

    expect([before, kinds()].map((each) => each.includes('measure-overdue'))).toEqual([true, false])
  })

  it('is not found by its words', () => {
    const meetingId = theRecord(plan, 'meeting')
    newRecord(plan, 'attachment', { caption: 'Seating plan' })
    const found = (): number =>
      valueOf(plan.ask('search.find', { text: 'seating', planId: null, limit: 10 })).records.length
    const before = found()
    remove('meeting', meetingId)

    expect([before, found()]).toEqual([1, 0])
  })
})

describe('a list is asked again when what its records go with changes', () => {
  it.each(plainEntities)('%s', (entity) => {
    expect(operations[`${entity}.list`].reads).toEqual(expect.arrayContaining([...ownersOf(entity)]))
  })
})

/** Everything that takes a record along, at whatever remove. */
function ownersOf(entity: EntityName): readonly EntityName[] {
  return [...trackedEntity(entity).goesWith.values()].flatMap((owner) => [owner, ...ownersOf(owner)])
}
