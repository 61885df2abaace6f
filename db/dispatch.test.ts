import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { operations } from '#contract/table'
import { valueOf } from './area/plan-testing.ts'
import { newId } from './id.ts'
import type { SamplePlan } from './testing/sample-plan.ts'
import { activityInput, makeSamplePlan } from './testing/sample-plan.ts'
import type { TestWorkspace } from './testing.ts'
import { openTestWorkspace, testDay } from './testing.ts'

let workspace: TestWorkspace
let sample: SamplePlan
beforeEach(() => {
  workspace = openTestWorkspace()
  sample = makeSamplePlan(workspace)
})
afterEach(() => {
  workspace.close()
})

/** Rows of the log and of the commands: equal when nothing was written. */
function written(): unknown {
  return workspace.database
    .prepare('select (select count(*) from operation), (select count(*) from command)')
    .raw()
    .get()
}

const dbNames = Object.entries(operations).flatMap(([name, { runs }]) => (runs === 'db' ? [name] : []))
const hostNames = Object.entries(operations).flatMap(([name, { runs }]) => (runs === 'host' ? [name] : []))
const malformed = ['', 'null', '[]', '{"__proto__":{}}', '{"unexpected":1}', '"text"', '{', '{"requestId":"x"}']

describe('every operation of the database', () => {
  it.each(dbNames)('%s refuses malformed input and writes nothing', (name) => {
    const before = written()

    const answers = malformed.map((text) => workspace.callRaw(name, text))

    const takesNothing = operations[name as keyof typeof operations].input.safeParse({}).success
    expect(takesNothing ? [] : [workspace.callRaw(name, '{}')]).toEqual(takesNothing ? [] : [refusal])
    expect(answers).toEqual(malformed.map(() => refusal))
    expect(written()).toEqual(before)
  })

  it.each([...hostNames, 'toString', '__proto__', 'plan'])('is not %s, which is unknown here', (name) => {
    expect(workspace.callRaw(name, '{}')).toMatchObject({ ok: false, code: 'operation.unknown' })
  })
})

const refusal = { ok: false, code: 'input.invalid', detail: expect.anything() as unknown }

describe('a command', () => {
  it('sent twice with one request id is carried out once, and answered the same', () => {
    const requestId = newId()
    const input = activityInput(sample, 'F-02')
    const first = workspace.run('activity.create', input, requestId)
    const before = written()

    const second = workspace.run('activity.create', input, requestId)

    expect(second).toEqual(first)
    expect(first.ok).toBe(true)
    expect(written()).toEqual(before)
  })

  it('may not borrow the request id of another', () => {
    const requestId = newId()
    workspace.run('activity.create', activityInput(sample, 'F-02'), requestId)

    const answer = workspace.run('activity.delete', { activityId: sample.activityId }, requestId)

    expect(answer).toMatchObject({ ok: false, code: 'input.invalid', detail: { path: 'requestId' } })
  })

  it('that fails leaves nothing behind, not even its request id', () => {
    const before = written()

    const answer = workspace.run('activity.create', activityInput(sample))

    expect(answer).toMatchObject({ ok: false, code: 'reference.taken' })
    expect(written()).toEqual(before)
  })

  it('cannot make a record with an id that another has', () => {
    const input = { ...activityInput(sample, 'F-02'), id: sample.activityId }

    expect(workspace.run('activity.create', input)).toMatchObject({ ok: false, code: 'input.invalid' })
  })

  it('that sets what is there already adds no operation', () => {
    const input = { activityId: sample.activityId, status: { status: 'planned', reason: null } } as const
    const count = () => workspace.database.prepare('select count(*) from operation').pluck().get()
    const before = count()

    expect(workspace.run('activity.setStatus', input).ok).toBe(true)
    expect(count()).toBe(before)
  })

  it('says which entities it changed', () => {
    const input = { requestId: newId(), planId: sample.planId, change: { field: 'title', value: 'New' } }

    const { changed } = workspace.workspace.call('plan.edit', JSON.stringify(input))

    expect(changed).toEqual(['plan'])
  })

  it('keeps text as it was typed, in any script and of any length', () => {
    const text = `=cmd|' /C calc'!A0\u0000\u200f${'نص 👩‍👩‍👧‍👦 \r\n'.repeat(40_000)}`

    workspace.run('plan.edit', { planId: sample.planId, change: { field: 'description', value: text } })

    const answer = workspace.ask('plan.get', { planId: sample.planId })
    expect(answer.ok && answer.value.description === text).toBe(true)
    expect(workspace.ask('workspace.verify', {})).toMatchObject({ value: { isSound: true } })
  })

  it('stores a mark in place of half a character, the same in log and table', () => {
    const input = `{"requestId":"${newId()}","planId":"${sample.planId}","change":{"field":"title","value":"a\\ud800b"}}`

    workspace.callRaw('plan.edit', input)

    const answer = workspace.ask('plan.get', { planId: sample.planId })
    expect(answer.ok && answer.value.title).toBe('a\ufffdb')
    expect(workspace.ask('workspace.verify', {})).toMatchObject({ value: { isSound: true } })
  })
})

describe('something that goes wrong inside', () => {
  it('is answered as a bug with a reference, logged under it, and undone', () => {
    const before = written()
    workspace.database.exec(
      "create temp trigger broken before insert on operation begin select 1 / 0, raise(abort, 'broken'); end",
    )

    const answer = workspace.run('activity.create', activityInput(sample, 'F-02'))

    expect(answer).toMatchObject({ ok: false, code: 'bug' })
    const logged = workspace.logged.find(({ event }) => event === 'db.bug')
    expect(logged?.detail).toMatchObject({
      name: 'activity.create',
      reference: answer.ok ? '' : answer.detail['reference'],
    })
    expect(written()).toEqual(before)
  })
})

describe('planting', () => {
  it('plants all commands or none', () => {
    const before = written()
    const good = { name: 'activity.create', input: activityInput(sample, 'F-02'), at: null } as const

    const { text } = workspace.workspace.plant([good, good])

    expect(JSON.parse(text)).toMatchObject({
      ok: false,
      code: 'reference.taken',
      detail: { index: 1, name: 'activity.create' },
    })
    expect(written()).toEqual(before)
  })

  it('shows each command in the history at its own moment, and those without one as given now', () => {
    const moment = '2016-06-15T09:00:00.000Z'
    workspace.workspace.plant([
      { name: 'activity.create', input: activityInput(sample, 'F-02'), at: moment },
      { name: 'activity.create', input: activityInput(sample, 'F-03'), at: null },
    ])

    const all = { planId: null, activityId: null, entity: 'activity', personId: null, fromDay: null, toDay: null }
    const { entries } = valueOf(workspace.ask('history.list', { ...all, before: null, limit: 2 }))
    expect(entries.map((entry) => [entry.subject.slice(0, 4), entry.at])).toEqual([
      ['F-03', `${testDay}T09:00:00.000Z`],
      ['F-02', moment],
    ])
  })

  it('keeps who is named as the author in the history, and leaves the officer who works here unnamed', () => {
    const profile = { name: 'Demonstration data', post: null, organisationId: null }

    workspace.workspace.plant([
      { name: 'profile.set', input: { profile }, at: null },
      { name: 'activity.create', input: activityInput(sample, 'F-02'), at: null },
    ])
    workspace.run('activity.create', activityInput(sample, 'F-03'))

    const makings = { planId: null, activityId: null, entity: 'activity', personId: null, fromDay: null, toDay: null }
    const { entries } = valueOf(workspace.ask('history.list', { ...makings, before: null, limit: 500 }))
    const authorOf = (subject: string) =>
      entries.find((entry) => entry.field === '*' && entry.subject.startsWith(subject))?.personName
    expect([authorOf('F-02'), authorOf('F-03')]).toEqual(['Demonstration data', null])
    expect(valueOf(workspace.ask('workspace.get', {})).profile).toBeNull()
  })
})
