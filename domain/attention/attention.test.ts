import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActivityRating } from '#contract/area/rating'
import { statuses } from '#contract/vocabulary'
import { addDays } from '../days.ts'
import { attentionKey, attentionOf } from './attention.ts'
import type { AttentionFacts, AttentiveActivity } from './attention.ts'

const today = '2016-09-30'
const nothing: AttentionFacts = {
  planId: 'plan',
  today,
  dueSoonDays: 30,
  activities: [],
  ratings: [],
  milestones: [],
  actionPoints: [],
  contributions: [],
  risks: [],
  measures: [],
  periods: [],
  roundEntries: [],
}
const activity: AttentiveActivity = {
  id: 'a',
  title: 'Networks',
  status: 'ongoing',
  start: '2016-05-23',
  end: null,
  actualEnd: null,
  selectedYears: [2016],
  hasConflict: false,
}
const milestone: AttentionFacts['milestones'][number] = {
  id: 'm',
  activityId: 'a',
  title: 'Workshop',
  deliverable: '',
  ownerId: null,
  plannedDay: '2016-09-15',
  revisedDay: null,
  actualDay: null,
  provenance: null,
}
const rating: ActivityRating = {
  activityId: 'a',
  rating: 'red',
  proposed: 'red',
  reasons: [{ code: 'silent', rating: 'red', sinceDay: '2016-01-01', days: 273 }],
  override: null,
  trend: { rating: 'red', reason: null, runLength: 1, before: 'amber', direction: 'worse', toDay: '2016-06-30' },
  nextMilestone: null,
  milestoneCounts: { total: 0, reached: 0, overdue: 0, dueSoon: 0 },
}

/** Kind and count of each line. */
function told(facts: Partial<AttentionFacts>) {
  return attentionOf({ ...nothing, ...facts }).map(({ kind, count }) => [kind, count])
}

describe('what wants attention', () => {
  it('is nothing where nothing is known', () => {
    expect(told({})).toEqual([])
    expect(told({ activities: [activity] })).toEqual([])
  })

  it('is an end that has passed, or that comes within the days of the plan', () => {
    const ends = ['2016-09-29', '2016-09-30', '2016-10-30', '2016-10-31']

    expect(ends.map((end) => told({ activities: [{ ...activity, end }] }))).toEqual([
      [['overdue', 1]],
      [['due-soon', 0]],
      [['due-soon', -30]],
      [],
    ])
  })

  it('is no end of what is suspended, until it goes on', () => {
    const suspended = { ...activity, status: 'suspended' } as const

    expect(told({ activities: [{ ...suspended, end: '2016-09-29' }] })).toEqual([])
    expect(told({ activities: [{ ...suspended, end: '2016-10-01' }] })).toEqual([])
  })

  it('is a milestone that was missed, by the day it was moved to', () => {
    const revisedDay = { day: '2016-10-15', reason: 'funding', explanation: null } as const

    expect(told({ activities: [activity], milestones: [milestone] })).toEqual([['milestone-overdue', 15]])
    expect(told({ activities: [activity], milestones: [{ ...milestone, revisedDay }] })).toEqual([
      ['milestone-due-soon', -15],
    ])
    expect(told({ activities: [activity], milestones: [{ ...milestone, actualDay: '2016-09-20' }] })).toEqual([])
  })

  it('is a completed activity that still has a milestone open, as a contradiction and not as a delay', () => {
    const completed = { ...activity, status: 'completed', end: '2016-08-01' } as const

    expect(told({ activities: [completed], milestones: [milestone] })).toEqual([['completed-with-open-milestone', 15]])
  })

  it('is silence, and a rating that went down', () => {
    expect(told({ activities: [activity], ratings: [rating] })).toEqual([
      ['rating-worsened', 0],
      ['silent', 273],
    ])
  })

  it('is the newest period that is over as long as focus activities are missing in it', () => {
    const period = (id: string, fromDay: string, toDay: string): AttentionFacts['periods'][number] => ({
      id,
      planId: 'plan',
      kind: 'quarter',
      range: { fromDay, toDay },
      submission: null,
      name: null,
      provenance: null,
    })
    const periods = [period('q2', '2016-04-01', '2016-06-30'), period('q3', '2016-07-01', '2016-09-30')]
    const others = [activity, { ...activity, id: 'b' }, { ...activity, id: 'c', selectedYears: [2017] }]

    expect(told({ activities: others, periods })).toEqual([['round-incomplete', 2]])
    expect(told({ activities: others, periods, roundEntries: [{ periodId: 'q2', activityId: 'a' }] })).toEqual([
      ['round-incomplete', 1],
    ])
  })

  it('goes by the year that the period ends in, and by the shortest of those that end together', () => {
    const period = (id: string, kind: 'quarter' | 'year', fromDay: string): AttentionFacts['periods'][number] => ({
      id,
      planId: 'plan',
      kind,
      range: { fromDay, toDay: '2015-12-31' },
      submission: null,
      name: null,
      provenance: null,
    })
    const periods = [period('year', 'year', '2015-01-01'), period('q4', 'quarter', '2015-10-01')]
    const chosen = { ...activity, selectedYears: [2015] }

    expect(attentionOf({ ...nothing, activities: [activity, chosen], periods })).toMatchObject([
      { kind: 'round-incomplete', recordId: 'q4', count: 1 },
    ])
  })

  it('is what was promised and is late: action points, contributions, measures, risks to be looked at', () => {
    const dueDay = addDays(today, -1)
    const facts: Partial<AttentionFacts> = {
      actionPoints: [
        {
          id: 'p',
          planId: 'plan',
          meetingId: null,
          activityId: null,
          text: 'Send the list',
          ownerId: null,
          ownerName: null,
          dueDay,
          completion: null,
          verification: null,
          provenance: null,
        },
      ],
      contributions: [
        {
          id: 'c',
          activityId: 'a',
          organisationId: 'o',
          kind: 'training',
          promise: 'Two trainers',
          promisedDay: null,
          dueDay,
          delivery: { state: 'partly', day: dueDay, text: '' },
          provenance: null,
        },
      ],
      measures: [
        {
          id: 's',
          planId: 'plan',
          activityId: 'a',
          issueId: 'i',
          riskId: null,
          text: 'Find a room',
          actorId: null,
          actorName: null,
          dueDay,
          completion: { day: dueDay, text: '' },
          provenance: null,
        },
      ],
    }

    expect(told(facts)).toEqual([
      ['action-point-overdue', 1],
      ['contribution-overdue', 1],
    ])
  })
})

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days))
const anyActivity: fc.Arbitrary<AttentiveActivity> = fc.record({
  id: fc.uuid(),
  title: fc.string(),
  status: fc.constantFrom(...statuses),
  start: fc.option(day),
  end: fc.option(day),
  actualEnd: fc.option(day),
  selectedYears: fc.subarray([2015, 2016, 2017]),
  hasConflict: fc.boolean(),
})
const anyFacts = fc.uniqueArray(anyActivity, { selector: ({ id }) => id, maxLength: 8 }).chain((activities) =>
  fc
    .array(
      fc.record({
        id: fc.uuid(),
        activityId: fc.constantFrom(...activities.map(({ id }) => id), 'none'),
        plannedDay: day,
        actualDay: fc.option(day),
      }),
      { maxLength: 8 },
    )
    .map((milestones): AttentionFacts => {
      return { ...nothing, activities, milestones: milestones.map((own) => ({ ...milestone, ...own })) }
    }),
)

describe('the list of what wants attention', () => {
  it('is the same in whatever order the facts come', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const turned = {
          ...facts,
          activities: facts.activities.toReversed(),
          milestones: facts.milestones.toReversed(),
        }
        expect(attentionOf(turned)).toEqual(attentionOf(facts))
      }),
    )
  })

  it('names each matter once', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const keys = attentionOf(facts).map(attentionKey)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  it('never calls late what is completed, cancelled or done', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const settled = new Set(
          facts.activities.filter(({ status }) => status === 'completed' || status === 'cancelled').map(({ id }) => id),
        )
        const reached = new Set(facts.milestones.filter(({ actualDay }) => actualDay !== null).map(({ id }) => id))
        const late = attentionOf(facts).filter(({ kind }) => kind === 'overdue' || kind === 'milestone-overdue')
        expect(late.filter(({ activityId }) => settled.has(activityId ?? ''))).toEqual([])
        expect(late.filter(({ recordId }) => reached.has(recordId))).toEqual([])
      }),
    )
  })

  it('loses nothing that is late as days go by', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 60 }), (facts, days) => {
        const late = (lines: ReturnType<typeof attentionOf>) =>
          lines.filter(({ kind }) => kind === 'overdue' || kind === 'milestone-overdue').map(attentionKey)
        const later = new Set(late(attentionOf({ ...facts, today: addDays(today, days) })))
        expect(late(attentionOf(facts)).filter((key) => !later.has(key))).toEqual([])
      }),
    )
  })
})
