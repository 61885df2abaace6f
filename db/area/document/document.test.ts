import { afterEach, describe, expect, it } from 'vitest'
import { blank } from '../blank-testing.ts'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

describe('guiding documents', () => {
  it('are listed oldest first, those without a date last', () => {
    plan = openTestPlan()
    const { planId } = plan
    const undated = plan.newDocument(planId)
    const later = plan.newDocument(planId, { day: '2016-05-23' })
    const year = plan.newDocument(planId, { day: '1997' })
    plan.newDocument(plan.newPlan())

    const { documents } = valueOf(plan.ask('document.list', { planId }))

    expect(documents.map(({ id }) => id)).toEqual([year, later, undated])
    expect(documents[0]).toEqual({ id: year, planId, ...blank.document, day: '1997' })
  })

  it('are edited, deleted, and brought back by undoing', () => {
    plan = openTestPlan()
    const { planId } = plan
    const documentId = plan.newDocument(planId)
    const titles = () => valueOf(plan.ask('document.list', { planId })).documents.map(({ title }) => title)

    plan.run('document.edit', { documentId, change: { field: 'title', value: 'Legal Agreement' } })
    plan.run('document.delete', { documentId })
    const deleted = titles()
    plan.run('history.undo', {})

    expect([deleted, titles()]).toEqual([[], ['Legal Agreement']])
  })
})
