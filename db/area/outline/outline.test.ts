import { afterEach, describe, expect, it } from 'vitest'
import { blank } from '../blank-testing.ts'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

function outline() {
  return valueOf(plan.ask('outline.get', { planId: plan.planId }))
}

describe('the outline of a plan', () => {
  it('counts the activities of each part, those without any too', () => {
    plan = openTestPlan()
    const { planId, areaId, otherAreaId, focusAreaId, objectiveId } = plan
    plan.newActivity(planId, areaId, { reference: 'F-02', focusAreaId, objectiveId })
    const gone = plan.newActivity(planId, otherAreaId, { reference: 'F-03', focusAreaId, objectiveId })
    plan.run('activity.delete', { activityId: gone })

    expect(outline()).toEqual({
      areas: [
        { id: areaId, planId, ...blank.area, activityCount: 2 },
        { id: otherAreaId, planId, ...blank.area, position: 1, name: 'Terrorism', activityCount: 0 },
      ],
      focusAreas: [{ id: focusAreaId, planId, ...blank.focusArea, activityCount: 1 }],
      objectives: [{ id: objectiveId, planId, ...blank.objective, activityCount: 1 }],
    })
  })

  it('follows the positions that the officer gives', () => {
    plan = openTestPlan()
    const { areaId, otherAreaId } = plan

    plan.run('area.edit', { areaId, change: { field: 'position', value: 7 } })

    expect(outline().areas.map(({ id }) => id)).toEqual([otherAreaId, areaId])
  })

  it('is edited part by part', () => {
    plan = openTestPlan()
    const { areaId, focusAreaId, objectiveId } = plan

    plan.run('area.edit', { areaId, change: { field: 'name', value: 'Cyber' } })
    plan.run('focusArea.edit', { focusAreaId, change: { field: 'name', value: 'Ransomware' } })
    plan.run('objective.edit', { objectiveId, change: { field: 'text', value: 'To be quicker.' } })

    expect(outline()).toMatchObject({
      areas: [{ name: 'Cyber' }, {}],
      focusAreas: [{ name: 'Ransomware' }],
      objectives: [{ text: 'To be quicker.' }],
    })
  })

  it('loses the parts that are deleted', () => {
    plan = openTestPlan()
    const { otherAreaId, focusAreaId, objectiveId } = plan

    plan.run('area.delete', { areaId: otherAreaId })
    plan.run('focusArea.delete', { focusAreaId })
    plan.run('objective.delete', { objectiveId })

    expect(outline()).toMatchObject({ areas: [{ id: plan.areaId }], focusAreas: [], objectives: [] })
  })

  it('says how many activities keep a part from being deleted', () => {
    plan = openTestPlan()

    expect(plan.run('area.delete', { areaId: plan.areaId })).toEqual({
      ok: false,
      code: 'area.in-use',
      detail: { activityCount: 1, name: 'Cybercrime' },
    })
  })

  it('lets a part go once its activities are gone', () => {
    plan = openTestPlan()
    const { planId, areaId, focusAreaId, objectiveId } = plan
    plan.run('activity.edit', { activityId: plan.activityId, change: { field: 'areaId', value: plan.otherAreaId } })
    const activityId = plan.newActivity(planId, areaId, { reference: 'F-02', focusAreaId, objectiveId })
    plan.run('activity.delete', { activityId })

    const answers = [
      plan.run('area.delete', { areaId }),
      plan.run('focusArea.delete', { focusAreaId }),
      plan.run('objective.delete', { objectiveId }),
    ]

    expect(answers.map((answer) => answer.ok)).toEqual([true, true, true])
  })

  it('still shows a deleted area that holds an activity, as a merge may leave it', () => {
    plan = openTestPlan()
    plan.database.exec(
      `update device set is_writing = 1; update area set deleted = 1; update device set is_writing = 0`,
    )

    expect(outline().areas).toMatchObject([{ id: plan.areaId, activityCount: 1 }])
    expect(valueOf(plan.ask('activity.list', { planId: plan.planId })).activities).toHaveLength(1)
  })
})
