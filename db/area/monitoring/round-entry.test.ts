import { afterEach, describe, expect, it } from 'vitest'
import type { ActivityRating } from '#contract/area/rating'
import type { GivenRating } from '#contract/entity/monitoring'
import type { Id } from '#contract/values'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord } from '../record/drafts-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

const against = (rating: GivenRating['rating'], reason: string): GivenRating => ({ rating, proposed: 'green', reason })
const accepted: GivenRating = { rating: 'green', proposed: 'green', reason: null }
const quarters = {
  1: { fromDay: '2016-01-01', toDay: '2016-03-31' },
  2: { fromDay: '2016-04-01', toDay: '2016-06-30' },
} as const

function newPeriod(number: 1 | 2): Id {
  return newRecord(plan, 'reportingPeriod', { kind: 'quarter', range: quarters[number] })
}

function standing(): Pick<ActivityRating, 'rating' | 'override'> | undefined {
  const [first] = valueOf(plan.ask('rating.list', { planId: plan.planId, activityId: plan.activityId })).ratings
  return first === undefined ? undefined : { rating: first.rating, override: first.override }
}

describe('a rating given in a round', () => {
  it('is the rating of the activity, with its sentence and day, in one step that one undo takes back', () => {
    plan = openTestPlan()
    const before = standing()
    const roundEntryId = newRecord(plan, 'roundEntry', { periodId: newPeriod(2), rating: against('red', 'No host.') })
    const given = standing()
    const undone = valueOf(plan.run('history.undo', {}))

    expect(given).toEqual({ rating: 'red', override: { rating: 'red', reason: 'No host.', day: '2016-05-20' } })
    expect(undone).toMatchObject({ command: 'roundEntry.create', subject: 'F-01' })
    expect(standing()).toEqual(before)
    expect(entryIds()).toEqual([])

    plan.run('history.redo', {})

    expect(standing()).toEqual(given)
    expect(entryIds()).toEqual([roundEntryId])
  })

  it('leaves the activity to the rule where it is the proposed one, and undo brings back what was said before', () => {
    plan = openTestPlan()
    const override = { rating: 'amber', reason: 'The host has confirmed.', day: '2016-05-02' } as const
    plan.run('activity.overrideRating', { activityId: plan.activityId, override })

    newRecord(plan, 'roundEntry', { periodId: newPeriod(2), rating: accepted })
    const afterRound = standing()?.override
    plan.run('history.undo', {})

    expect(afterRound).toBeNull()
    expect(standing()?.override).toEqual(override)
  })

  it('follows a rating that is changed afterwards, and nothing else that is', () => {
    plan = openTestPlan()
    const roundEntryId = newRecord(plan, 'roundEntry', { periodId: newPeriod(2), rating: against('red', 'No host.') })
    plan.run('activity.overrideRating', { activityId: plan.activityId, override: null })
    plan.run('roundEntry.edit', { roundEntryId, change: { field: 'outcome', value: 'updated' } })
    const afterOutcome = standing()?.override
    plan.run('roundEntry.edit', {
      roundEntryId,
      change: { field: 'rating', value: against('amber', 'A host is near.') },
    })

    expect(afterOutcome).toBeNull()
    expect(standing()?.override).toEqual({ rating: 'amber', reason: 'A host is near.', day: '2016-05-23' })
  })

  it('does not change how the activity stands where a later round has gone through it', () => {
    plan = openTestPlan()
    const [first, second] = [newPeriod(1), newPeriod(2)]
    newRecord(plan, 'roundEntry', { periodId: second, rating: against('amber', 'A host is near.') })
    const present = standing()
    const roundEntryId = newRecord(plan, 'roundEntry', { periodId: first, rating: against('red', 'No host.') })
    plan.run('roundEntry.edit', { roundEntryId, change: { field: 'rating', value: accepted } })

    expect(present?.override?.rating).toBe('amber')
    expect(standing()).toEqual(present)
  })

  it('counts again once the later round is deleted, and is not asked about other activities', () => {
    plan = openTestPlan()
    const [first, second] = [newPeriod(1), newPeriod(2)]
    const other = plan.newActivity(plan.planId, plan.areaId, { reference: 'F-02' })
    newRecord(plan, 'roundEntry', { periodId: second, activityId: other })
    const later = newRecord(plan, 'roundEntry', { periodId: second })
    plan.run('roundEntry.delete', { roundEntryId: later })

    newRecord(plan, 'roundEntry', { periodId: first, rating: against('red', 'No host.') })

    expect(standing()?.rating).toBe('red')
  })
})

function entryIds(): Id[] {
  const { records } = valueOf(plan.ask('roundEntry.list', { planId: plan.planId, activityId: null }))
  return records.map(({ id }) => id)
}
