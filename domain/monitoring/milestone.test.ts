import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addDays } from '../days.ts'
import { countMilestones, effectiveMilestoneDay, milestoneState, nextMilestone } from './milestone.ts'

const today = '2016-09-30'
const planned = { id: 'b', plannedDay: '2016-09-15', revisedDay: null, actualDay: null }
const aDay = fc.integer({ min: -100, max: 100 }).map((count) => addDays(today, count))
const maybeDay = fc.option(aDay, { nil: null })
const someMilestone = fc.record({ id: fc.uuid(), plannedDay: aDay, revisedDay: maybeDay, actualDay: maybeDay })

describe('a milestone', () => {
  it('counts by the day it was reached, else by what was agreed, else by what was planned', () => {
    const revised = { ...planned, revisedDay: '2016-10-15' }

    expect([planned, revised, { ...revised, actualDay: '2016-10-02' }].map(effectiveMilestoneDay)).toEqual([
      '2016-09-15',
      '2016-10-15',
      '2016-10-02',
    ])
  })

  it('is due soon from so many days before its day to the day itself, and then overdue', () => {
    const states = ['2016-09-29', '2016-09-30', '2016-10-30', '2016-10-31'].map((plannedDay) =>
      milestoneState({ ...planned, plannedDay }, today, 30),
    )

    expect(states).toEqual(['overdue', 'due-soon', 'due-soon', 'later'])
  })

  it('that is reached is never overdue', () => {
    fc.assert(
      fc.property(someMilestone, aDay, fc.nat(90), (milestone, actualDay, soon) => {
        expect(milestoneState({ ...milestone, actualDay }, today, soon)).toBe('reached')
      }),
    )
  })
})

describe('the milestones of an activity', () => {
  it('are each counted once', () => {
    fc.assert(
      fc.property(fc.array(someMilestone), fc.nat(90), (milestones, soon) => {
        const { total, reached, overdue, dueSoon } = countMilestones(milestones, today, soon)
        const later = milestones.filter((each) => milestoneState(each, today, soon) === 'later')

        expect(total).toBe(reached + overdue + dueSoon + later.length)
      }),
    )
  })

  it('come next by the day that counts, whatever their order', () => {
    const moved = { ...planned, id: 'a', plannedDay: '2016-06-30', revisedDay: '2016-12-15' }
    const reached = { ...planned, id: 'c', plannedDay: '2016-01-31', actualDay: '2016-02-01' }
    const twin = { ...planned, id: 'd' }

    for (const order of [
      [moved, planned, reached, twin],
      [twin, reached, planned, moved],
    ]) {
      expect(nextMilestone(order)).toBe(planned)
    }
    expect(nextMilestone([reached])).toBeNull()
  })
})
