import { afterEach, describe, expect, it } from 'vitest'
import type { ActivityRating } from '#contract/area/rating'
import { usualThresholds } from '#domain/rating/thresholds'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord } from '../record/drafts-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

function ratings(activityId: string | null = null): readonly ActivityRating[] {
  return valueOf(plan.ask('rating.list', { planId: plan.planId, activityId })).ratings
}

function ratingOf(activityId: string): ActivityRating | undefined {
  return ratings(activityId)[0]
}

/** A plan whose activity gives no reason to worry on 23 May 2016. */
function openSoundPlan(): TestPlan {
  const opened = openTestPlan()
  const { planId, activityId } = opened
  opened.run('activity.edit', { activityId, change: { field: 'plannedEnd', value: '2016-12-31' } })
  opened.newNote(planId, { activityId, day: '2016-05-20' })
  return opened
}

describe('the ratings of a plan', () => {
  it('hold each activity that is there, in the order in which they were made', () => {
    plan = openTestPlan()
    const { planId, areaId, activityId } = plan
    const second = plan.newActivity(planId, areaId, { reference: 'A-02' })
    const gone = plan.newActivity(planId, areaId, { reference: 'A-03' })
    plan.run('activity.delete', { activityId: gone })
    const otherPlanId = plan.newPlan()
    plan.newActivity(otherPlanId, plan.newArea(otherPlanId), { reference: 'B-01' })

    expect(ratings().map((each) => each.activityId)).toEqual([activityId, second])
    expect(ratings(second)).toEqual([ratings()[1]])
  })

  it('are grey for an activity without an end, and green for a sound one', () => {
    plan = openTestPlan()
    const { planId, activityId } = plan

    const before = ratingOf(activityId)
    plan.run('activity.edit', { activityId, change: { field: 'plannedEnd', value: '2016-12-31' } })
    plan.newNote(planId, { activityId, day: '2016-05-20' })

    expect(before).toEqual({
      activityId,
      rating: 'grey',
      proposed: 'grey',
      reasons: [{ code: 'no-end', rating: 'grey' }],
      override: null,
      trend: null,
      nextMilestone: null,
      milestoneCounts: { total: 0, reached: 0, overdue: 0, dueSoon: 0 },
    })
    expect(ratingOf(activityId)).toEqual({ ...before, rating: 'green', proposed: 'green', reasons: [] })
  })

  it('say by how much the end and a milestone moved, and which milestone comes next', () => {
    plan = openSoundPlan()
    const { activityId } = plan
    plan.run('activity.reviseDate', {
      activityId,
      date: 'end',
      revision: { day: '2017-04-01', reason: 'funding', explanation: null },
    })
    const missed = newRecord(plan, 'milestone', { title: 'Survey', plannedDay: '2016-05-13' })
    newRecord(plan, 'milestone', { title: 'Workshop', plannedDay: '2016-06-10' })
    newRecord(plan, 'milestone', { title: 'Draft', plannedDay: '2016-05-01', actualDay: '2016-05-02' })
    plan.run('milestone.delete', { milestoneId: newRecord(plan, 'milestone', { plannedDay: '2016-01-01' }) })

    expect(ratingOf(activityId)).toMatchObject({
      rating: 'red',
      reasons: [
        { code: 'end-moved', rating: 'red', day: '2017-04-01', days: 91 },
        { code: 'milestone-overdue', rating: 'amber', milestoneId: missed, title: 'Survey', days: 10, planDays: 10 },
      ],
      nextMilestone: { id: missed, title: 'Survey', day: '2016-05-13', isOverdue: true },
      milestoneCounts: { total: 3, reached: 1, overdue: 1, dueSoon: 1 },
    })
  })

  it('hear notes and rounds, but none of a later day, and break the silence by them', () => {
    plan = openTestPlan({ clock: { kind: 'fixed', today: '2016-12-02', now: '2016-12-02T09:00:00.000Z' } })
    const { planId, activityId } = plan
    const silence = (): object | undefined => ratingOf(activityId)?.reasons.find(({ code }) => code === 'silent')
    plan.newNote(planId, { activityId, day: '2016-02' })
    plan.newNote(planId, { activityId, day: '2016-02-10' })
    plan.newNote(planId, { activityId, day: '2016-12-02' })
    plan.run('workspace.edit', { change: { field: 'demonstrationDay', value: '2016-12-01' } })
    const afterNotes = silence()
    newRecord(plan, 'roundEntry', { day: '2016-08-01' })

    expect(afterNotes).toEqual({ code: 'silent', rating: 'red', sinceDay: '2016-02-29', days: 276 })
    expect(silence()).toEqual({ code: 'silent', rating: 'amber', sinceDay: '2016-08-01', days: 122 })
  })

  it('judge an indicator by the newest total of a period that is over', () => {
    plan = openSoundPlan()
    const indicatorId = newRecord(plan, 'indicator', { title: 'Officers trained' })
    const value = { indicatorId, category: null, target: 20, actual: 12 }
    newRecord(plan, 'indicatorValue', value)
    newRecord(plan, 'indicatorValue', { ...value, category: 'women', actual: 1 })
    const may = newRecord(plan, 'reportingPeriod', { range: { fromDay: '2016-05-01', toDay: '2016-05-31' } })
    newRecord(plan, 'indicatorValue', { ...value, periodId: may, actual: 0 })

    expect(ratingOf(plan.activityId)?.reasons).toEqual([
      { code: 'indicator-behind', rating: 'amber', indicatorId, title: 'Officers trained', percent: 60 },
    ])
  })

  it('look at money that nobody has promised, and not where it cannot be added up', () => {
    plan = openSoundPlan()
    const { activityId } = plan
    const reasons = (): object[] | undefined => ratingOf(activityId)?.reasons
    newRecord(plan, 'fundingLine', { kind: 'required', donorId: null, money: { amount: 300_000, currency: 'USD' } })
    newRecord(plan, 'fundingLine', { kind: 'pledged', money: { amount: 100_000, currency: 'USD' } })
    const inOneCurrency = reasons()
    newRecord(plan, 'fundingLine', { kind: 'received', money: { amount: 100_000, currency: 'EUR' } })
    const inTwo = reasons()
    newRecord(plan, 'currencyRate')
    plan.run('plan.edit', { planId: plan.planId, change: { field: 'currency', value: 'USD' } })

    expect(inOneCurrency).toEqual([{ code: 'funding-unmet', rating: 'red', percent: 66 }])
    expect(inTwo).toEqual([])
    expect(reasons()).toEqual([{ code: 'funding-unmet', rating: 'amber', percent: 29 }])
  })

  it('show what a person said instead, beside what the rule proposes', () => {
    plan = openSoundPlan()
    const { activityId } = plan
    const override = { rating: 'red', reason: 'The partner has left.', day: '2016-05-23' } as const
    plan.run('activity.overrideRating', { activityId, override })
    const overridden = ratingOf(activityId)
    plan.run('history.undo', {})

    expect(overridden).toMatchObject({ rating: 'red', proposed: 'green', override })
    expect(ratingOf(activityId)).toMatchObject({ rating: 'green', proposed: 'green', override: null })
  })

  it('go by the thresholds of the plan', () => {
    plan = openSoundPlan()
    const { planId, activityId } = plan
    newRecord(plan, 'milestone', { plannedDay: '2016-05-13' })
    const usual = ratingOf(activityId)?.rating
    const value = { ...usualThresholds, amberDelayDays: 5, redDelayDays: 10 }
    plan.run('plan.edit', { planId, change: { field: 'ratingThresholds', value } })

    expect([usual, ratingOf(activityId)?.rating]).toEqual(['amber', 'red'])
  })

  it('tell how the rounds rated it, period by period', () => {
    plan = openSoundPlan()
    const period = (month: string, lastDay: string): string =>
      newRecord(plan, 'reportingPeriod', { range: { fromDay: `2016-${month}-01`, toDay: `2016-${month}-${lastDay}` } })
    const rate = (periodId: string, rating: 'green' | 'amber', reason: string | null = null): string =>
      newRecord(plan, 'roundEntry', {
        periodId,
        rating: { rating, proposed: reason === null ? rating : 'red', reason },
      })
    rate(period('01', '31'), 'green')
    rate(period('02', '29'), 'amber')
    rate(period('03', '31'), 'amber', 'The host has confirmed.')
    period('04', '30')

    expect(ratingOf(plan.activityId)?.trend).toEqual({
      rating: 'amber',
      reason: 'The host has confirmed.',
      runLength: 2,
      before: 'green',
      direction: 'worse',
      toDay: '2016-03-31',
    })
  })

  it('follow a milestone that is undone and done again', () => {
    plan = openSoundPlan()
    const milestoneId = newRecord(plan, 'milestone', { plannedDay: '2016-05-13' })
    const rated = (): string | undefined => ratingOf(plan.activityId)?.rating
    const late = rated()
    plan.run('milestone.edit', { milestoneId, change: { field: 'actualDay', value: '2016-05-23' } })
    const reached = rated()
    plan.run('history.undo', {})
    const undone = rated()
    plan.run('history.redo', {})

    expect([late, reached, undone, rated()]).toEqual(['amber', 'green', 'amber', 'green'])
  })

  it('stand on the day that a demonstration shows', () => {
    plan = openSoundPlan()
    const { activityId } = plan
    newRecord(plan, 'milestone', { plannedDay: '2016-06-30' })
    const now = ratingOf(activityId)?.rating
    plan.run('workspace.edit', { change: { field: 'demonstrationDay', value: '2016-07-15' } })

    expect([now, ratingOf(activityId)?.rating]).toEqual(['green', 'amber'])
  })
})
