import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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

const pageLimit = 4_294_967_294

function save(index: number) {
  const { activity, id } = activityInput(sample, `G-${index}`)
  return workspace.run('activity.create', { id, activity: { ...activity, description: 'x'.repeat(2_000) } })
}

describe('a full disk', () => {
  it('refuses the save that does not fit, loses none before it, and takes the same save when there is room', () => {
    const pages = Number(workspace.database.pragma('page_count', { simple: true }))
    workspace.database.pragma(`max_page_count = ${pages + 4}`)
    const answers = Array.from({ length: 40 }, (_none, index) => save(index))
    const stored = answers.filter(({ ok }) => ok).length
    const failed = answers.filter(({ ok }) => !ok)

    workspace.database.pragma(`max_page_count = ${pageLimit}`)
    const retried = save(39)

    expect(stored).toBeGreaterThan(0)
    expect(failed.length).toBeGreaterThan(0)
    expect(new Set(failed.map((answer) => (answer.ok ? '' : answer.code)))).toEqual(new Set(['store.full']))
    expect(retried.ok).toBe(true)
    const list = workspace.ask('activity.list', { planId: sample.planId })
    expect(list.ok && list.value.activities.length).toBe(1 + stored + 1)
    expect(workspace.ask('workspace.verify', {})).toMatchObject({ value: { isSound: true } })
  })

  it('does not keep what is there from being searched', () => {
    const pages = Number(workspace.database.pragma('page_count', { simple: true }))
    workspace.database.pragma(`max_page_count = ${pages}`)

    const answer = workspace.ask('search.find', { text: 'anything', planId: null, limit: 5 })

    expect(answer.ok).toBe(true)
  })
})
