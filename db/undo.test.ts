import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Operation } from '#contract/operation'
import type { Status } from '#contract/vocabulary'
import type { SamplePlan } from './testing/sample-plan.ts'
import { activityInput, makeSamplePlan } from './testing/sample-plan.ts'
import type { TestWorkspace } from './testing.ts'
import { openTestWorkspace } from './testing.ts'

let workspace: TestWorkspace
let sample: SamplePlan
beforeEach(() => {
  workspace = openTestWorkspace()
  sample = makeSamplePlan(workspace)
})
afterEach(() => {
  workspace.close()
})

function setStatus(status: Status): void {
  const { activityId } = sample
  expect(workspace.run('activity.setStatus', { activityId, status: { status, reason: null } }).ok).toBe(true)
}

function shownStatus(): string {
  const answer = workspace.ask('activity.get', { activityId: sample.activityId })
  return answer.ok ? answer.value.status.status : answer.code
}

const undo = () => workspace.run('history.undo', {})
const redo = () => workspace.run('history.redo', {})

describe('undo and redo', () => {
  it('go back and forth over any number of steps, and every state on the way is the one that was there', () => {
    const statuses: readonly Status[] = ['ongoing', 'closing', 'completed', 'planned']
    statuses.forEach(setStatus)
    const seen: string[] = []

    for (let times = 0; times < 2; times += 1) {
      for (const _status of statuses) {
        expect(undo().ok).toBe(true)
        seen.push(shownStatus())
      }
      for (const _status of statuses) {
        expect(redo().ok).toBe(true)
        seen.push(shownStatus())
      }
    }

    const once = ['completed', 'closing', 'ongoing', 'planned', 'ongoing', 'closing', 'completed', 'planned']
    expect(seen).toEqual([...once, ...once])
  })

  it('say what they did, and what comes next', () => {
    setStatus('ongoing')

    expect(undo()).toEqual({ ok: true, value: { command: 'activity.setStatus', field: null, subject: 'F-01' } })
    expect(workspace.ask('history.undoState', {})).toEqual({
      ok: true,
      value: {
        undo: { command: 'activity.create', field: null, subject: 'F-01' },
        redo: { command: 'activity.setStatus', field: null, subject: 'F-01' },
      },
    })
  })

  it('take a record away and bring it back', () => {
    undo()
    const without = shownStatus()
    redo()

    expect(without).toBe('activity.unknown')
    expect(shownStatus()).toBe('planned')
  })

  it('bring a deleted record back', () => {
    workspace.run('activity.delete', { activityId: sample.activityId })

    undo()

    expect(shownStatus()).toBe('planned')
  })

  it('answer that there is nothing left', () => {
    while (undo().ok);

    expect(undo()).toMatchObject({ ok: false, code: 'undo.nothing' })
    while (redo().ok);
    expect(redo()).toMatchObject({ ok: false, code: 'redo.nothing' })
    expect(shownStatus()).toBe('planned')
  })

  it('forget what could be done again once something new is done', () => {
    setStatus('ongoing')
    undo()
    setStatus('closing')

    expect(redo()).toMatchObject({ ok: false, code: 'redo.nothing' })
    expect(shownStatus()).toBe('closing')
  })

  it('survive a restart', () => {
    setStatus('ongoing')
    workspace.close('keep')
    const again = openTestWorkspace({ path: workspace.path })

    const answer = again.run('history.undo', {})

    expect(answer).toMatchObject({ ok: true, value: { command: 'activity.setStatus' } })
    again.close()
  })

  it('leave what is not changed by them: a command that changed nothing is no step', () => {
    setStatus('ongoing')
    setStatus('ongoing')

    undo()

    expect(shownStatus()).toBe('planned')
  })

  it('do not take back what was planted', () => {
    const { planId, areaId } = sample
    workspace.plant([{ name: 'activity.create', input: activityInput({ planId, areaId }, 'F-02'), at: null }])

    undo()

    const list = workspace.ask('activity.list', { planId })
    expect(list.ok && list.value.activities.map(({ reference }) => reference)).toEqual(['F-02'])
  })

  it('keep the tables what the operations say', () => {
    setStatus('ongoing')
    undo()
    redo()
    undo()

    expect(workspace.ask('workspace.verify', {})).toMatchObject({ ok: true, value: { isSound: true } })
  })
})

describe('a step that somebody else has gone over', () => {
  it('is refused and left, and the step before it can be undone', () => {
    const { planId, activityId } = sample
    workspace.run('plan.edit', { planId, change: { field: 'title', value: 'Mine' } })
    setStatus('ongoing')
    receiveStatus(activityId, 'closing')

    const superseded = undo()
    const earlier = undo()

    expect(superseded).toMatchObject({ ok: false, code: 'undo.superseded' })
    expect(earlier).toMatchObject({ ok: true, value: { command: 'plan.edit', field: 'title' } })
    expect(shownStatus()).toBe('closing')
  })
})

/** A colleague who has seen our status sets another. */
function receiveStatus(activityId: string, status: Status): void {
  const known: { value: Operation[] } = JSON.parse(workspace.workspace.operationsSince({}).text)
  const last = known.value.findLast(({ row, field }) => row === activityId && field === 'status')
  if (last === undefined) throw new Error('a status has been set')
  const value = JSON.stringify({ reason: null, status })
  const theirs = { ...last, id: 'theirs.1.1', lamport: last.lamport + 1, value, context: [last.id] }
  expect(JSON.parse(workspace.workspace.applyOperations([theirs]).text)).toMatchObject({ ok: true })
}
