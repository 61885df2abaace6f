import { afterEach, describe, expect, it } from 'vitest'
import type { Operation } from '#contract/operation'
import { newId } from '../id.ts'
import { applyOperations } from './apply.ts'
import type { Replica } from './testing/replica.ts'
import { openReplica, shownIn } from './testing/replica.ts'
import { samplePlanValues } from '../testing/sample-records.ts'

const open: Replica[] = []
afterEach(() => {
  for (const replica of open.splice(0)) replica.close()
})

function copies(...names: readonly string[]): readonly Replica[] {
  const made = names.map((name, index) => openReplica(name, `20${16 + index}-01-01T00:00:00.000Z`))
  open.push(...made)
  return made
}

/** Two copies that know one plan, and its id. */
function pairWithPlan() {
  const [one, other] = copies('one', 'other')
  if (one === undefined || other === undefined) throw new Error('two copies were opened')
  const plan = newId()
  one.change(({ writer }) => void writer.write.create('plan', plan, samplePlanValues))
  exchange(one, other)
  return { one, other, plan }
}

function exchange(one: Replica, other: Replica): void {
  other.receive(one.operations())
  one.receive(other.operations())
}

function setTitle(replica: Replica, plan: string, title: string): void {
  replica.change(({ writer }) => writer.write.set('plan', plan, 'title', title))
}

describe('settling a conflict', () => {
  it('is an ordinary change, after which both copies agree', () => {
    const { one, other, plan } = pairWithPlan()
    setTitle(one, plan, 'Ours')
    setTitle(other, plan, 'Theirs')
    exchange(one, other)
    const before = one.conflicts()

    setTitle(one, plan, 'Ours')
    exchange(one, other)

    expect(before).toEqual([`plan ${plan} title`])
    expect([one.conflicts(), other.conflicts()]).toEqual([[], []])
    expect([shownIn(one, 'plan', plan, 'title'), shownIn(other, 'plan', plan, 'title')]).toEqual(['Ours', 'Ours'])
  })

  it('differently in two copies is a new conflict that everybody sees', () => {
    const { one, other, plan } = pairWithPlan()
    setTitle(one, plan, 'Ours')
    setTitle(other, plan, 'Theirs')
    exchange(one, other)

    setTitle(one, plan, 'Both')
    setTitle(other, plan, 'Neither')
    exchange(one, other)

    expect([one.conflicts(), other.conflicts()]).toEqual([[`plan ${plan} title`], [`plan ${plan} title`]])
    expect(one.dump()).toBe(other.dump())
  })

  it('to the same value in two copies is no conflict', () => {
    const { one, other, plan } = pairWithPlan()
    setTitle(one, plan, 'Ours')
    setTitle(other, plan, 'Theirs')
    exchange(one, other)

    setTitle(one, plan, 'Both')
    setTitle(other, plan, 'Both')
    exchange(one, other)

    expect([one.conflicts(), other.conflicts()]).toEqual([[], []])
  })
})

describe('a deletion that meets an edit', () => {
  it('leaves the record in place and asks a person', () => {
    const { one, other, plan } = pairWithPlan()
    one.change(({ writer }) => writer.write.remove('plan', plan))
    setTitle(other, plan, 'Still wanted')

    exchange(one, other)

    expect(shownIn(one, 'plan', plan, 'deleted')).toBe(false)
    expect(shownIn(one, 'plan', plan, 'title')).toBe('Still wanted')
    expect(one.conflicts()).toEqual([`plan ${plan} deleted`])
    expect(one.faults()).toEqual([])
  })

  it('is settled by deleting again, and does not come back when old packages arrive late', () => {
    const { one, other, plan } = pairWithPlan()
    one.change(({ writer }) => writer.write.remove('plan', plan))
    setTitle(other, plan, 'Still wanted')
    exchange(one, other)
    const old = other.operations()

    one.change(({ writer }) => writer.write.remove('plan', plan))
    exchange(one, other)
    one.receive(old)

    expect([shownIn(one, 'plan', plan, 'deleted'), shownIn(other, 'plan', plan, 'deleted')]).toEqual([true, true])
    expect([one.conflicts(), other.conflicts()]).toEqual([[], []])
  })
})

describe('one data set planted in two copies', () => {
  it('counts as one record, and an edit of it is no conflict', () => {
    const { one, other } = pairWithPlan()
    const shared = newId()
    for (const copy of [one, other])
      copy.change(({ writer }) => void writer.write.create('plan', shared, samplePlanValues))
    setTitle(one, shared, 'Edited')

    exchange(one, other)

    expect([one.conflicts(), other.conflicts()]).toEqual([[], []])
    expect(shownIn(other, 'plan', shared, 'title')).toBe('Edited')
    expect(other.faults()).toEqual([])
  })

  it('shows where the two differ', () => {
    const { one, other } = pairWithPlan()
    const shared = newId()
    one.change(({ writer }) => void writer.write.create('plan', shared, { ...samplePlanValues, title: 'Old edition' }))
    other.change(
      ({ writer }) => void writer.write.create('plan', shared, { ...samplePlanValues, title: 'New edition' }),
    )

    exchange(one, other)

    expect(one.conflicts()).toEqual([`plan ${shared} title`])
    expect(one.dump()).toBe(other.dump())
  })
})

describe('operations that cannot be taken', () => {
  const malformed: readonly (readonly [string, Partial<Operation>])[] = [
    ['an id that is none', { id: 'x' }],
    ['a lamport beyond reach', { lamport: 2 ** 50 }],
    ['a field value that its schema refuses', { field: 'marking', value: '"secret"' }],
    ['a value that is no JSON', { value: '{' }],
    ['half a character', { value: String.raw`"\ud800"` }],
    ['a making without its fields', { field: '*', value: '{}' }],
    ['a deletion that is neither yes nor no', { field: 'deleted', value: '1' }],
  ]

  it.each(malformed)('are refused with all that came with them: %s', (_what, wrong) => {
    const { one, other, plan } = pairWithPlan()
    setTitle(one, plan, 'Good')
    const [good] = one.operations().slice(-1)
    if (good === undefined) throw new Error('the title was changed')
    const before = other.dump()

    const answer = applyOperations(other.core, [good, { ...good, id: 'two.1.1', ...wrong }])

    expect(answer).toMatchObject({ ok: false, code: 'operations.invalid' })
    expect(other.dump()).toBe(before)
    expect(other.operations()).not.toContainEqual(good)
  })

  it('are refused when one has the id of another', () => {
    const { one, other, plan } = pairWithPlan()
    setTitle(one, plan, 'Good')
    exchange(one, other)
    const [known] = one.operations().slice(-1)
    if (known === undefined) throw new Error('the title was changed')

    const answer = applyOperations(other.core, [{ ...known, value: '"Forged"' }])

    expect(answer).toMatchObject({ ok: false, code: 'operations.clash', detail: { id: known.id } })
  })

  it('are refused when a status lacks the reason it needs, although no table would notice yet', () => {
    const { one, plan } = pairWithPlan()
    const [any] = one.operations()
    if (any === undefined) throw new Error('a plan was made')

    const value = JSON.stringify({ status: 'cancelled', reason: ' ' })
    const answer = applyOperations(one.core, [
      { ...any, id: 'two.1.1', entity: 'activity', field: 'status', row: plan, value },
    ])

    expect(answer).toMatchObject({ ok: false, code: 'operations.invalid', detail: { fault: 'status' } })
  })
})

describe('a copy that was set back unnoticed', () => {
  it('takes a new name when operations under its own arrive that it does not know', () => {
    const { one, other, plan } = pairWithPlan()
    const twin = openReplica('one', '2016-01-01T00:00:00.000Z')
    open.push(twin)
    setTitle(one, plan, 'Written before the restore')
    exchange(one, other)

    twin.receive(other.operations())
    setTitle(twin, plan, 'Written after it')
    exchange(twin, other)
    exchange(one, other)

    expect(twin.core.device.state().incarnation).not.toBe('1')
    expect(one.dump()).toBe(other.dump())
    expect(shownIn(one, 'plan', plan, 'title')).toBe('Written after it')
    expect(twin.core.origins.vector()).toEqual(one.core.origins.vector())
  })
})

describe('the version vector', () => {
  it('names the last operation before a gap, and what is missing closes it', () => {
    const { one, other, plan } = pairWithPlan()
    for (const title of ['1', '2', '3']) setTitle(one, plan, title)
    const [first, second, third] = one.operations().slice(-3)
    if (first === undefined || second === undefined || third === undefined) throw new Error('three titles were set')

    other.receive([third])
    const withGap = other.core.origins.vector()
    other.receive([first, second])

    expect(withGap).toEqual({ 'one.1': 1 })
    expect(other.core.origins.vector()).toEqual({ 'one.1': 4 })
  })
})
