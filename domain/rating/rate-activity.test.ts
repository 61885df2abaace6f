import { describe, expect, it } from 'vitest'
import type { RatingReason } from '#contract/area/rating'
import type { RatingThresholds } from '#contract/entity/rating'
import type { ActivityDates } from '../activity-dates.ts'
import { addDays } from '../days.ts'
import { rateActivity, silentSince } from './rate-activity.ts'
import type { RatingFacts } from './rate-activity.ts'
import { usualThresholds } from './thresholds.ts'

const today = '2016-09-30'
const noDates: ActivityDates = {
  plannedStart: null,
  plannedEnd: null,
  revisedStart: null,
  revisedEnd: null,
  actualStart: null,
  actualEnd: null,
}
/** An activity about which there is nothing to say. */
const sound: RatingFacts = {
  status: 'ongoing',
  dates: { ...noDates, plannedEnd: '2016-12-31' },
  milestones: [],
  indicators: [],
  wordDays: ['2016-09-20'],
  unmetPercent: null,
}
const milestone = {
  id: 'workshop',
  title: 'Joint workshop',
  plannedDay: '2016-09-15',
  revisedDay: null,
  actualDay: null,
}

function proposed(facts: Partial<RatingFacts>, thresholds: RatingThresholds = usualThresholds) {
  return rateActivity({ ...sound, ...facts }, thresholds, today)
}

function reasonsFor(facts: Partial<RatingFacts>): readonly RatingReason[] {
  return proposed(facts).reasons
}

describe('a rating', () => {
  it('is green where there is nothing to say', () => {
    expect(proposed({})).toEqual({ rating: 'green', reasons: [] })
  })

  it('says by how much an end was moved, and how long ago it should have come', () => {
    const dates = { ...noDates, plannedEnd: '2016-06-30', revisedEnd: '2016-09-29' }

    expect(reasonsFor({ dates: { ...dates, revisedEnd: '2016-12-31' } })).toEqual([
      { code: 'end-moved', rating: 'red', day: '2016-12-31', days: 184 },
    ])
    expect(reasonsFor({ dates })).toEqual([
      { code: 'end-overdue', rating: 'red', day: '2016-09-29', days: 1, planDays: 92 },
      { code: 'end-moved', rating: 'red', day: '2016-09-29', days: 91 },
    ])
  })

  it('is amber from the first day of a delay and red from the ninetieth', () => {
    const ends = [0, 1, 89, 90].map((late) => ({ ...noDates, plannedEnd: addDays(today, -late) }))

    expect(ends.map((dates) => proposed({ dates }).rating)).toEqual(['green', 'amber', 'amber', 'red'])
  })

  it('looks at a milestone until it is reached', () => {
    expect(reasonsFor({ milestones: [milestone] })).toEqual([
      {
        code: 'milestone-overdue',
        rating: 'amber',
        milestoneId: 'workshop',
        title: 'Joint workshop',
        day: '2016-09-15',
        days: 15,
        planDays: 15,
      },
    ])
    expect(reasonsFor({ milestones: [{ ...milestone, actualDay: '2016-09-29' }] })).toEqual([])
  })

  it('grows worse with silence, of which an activity that has not begun knows nothing', () => {
    const since = [0, 89, 90, 180].map((silent) => addDays(today, -silent))

    expect(since.map((day) => proposed({ wordDays: [day] }).rating)).toEqual(['green', 'green', 'amber', 'red'])
    expect(proposed({ wordDays: [] }).rating).toBe('green')
    expect(reasonsFor({ wordDays: [], dates: { ...sound.dates, plannedStart: '2016-01-01' } })).toEqual([
      { code: 'silent', rating: 'red', sinceDay: '2016-01-01', days: 273 },
    ])
    expect(proposed({ wordDays: [], dates: { ...sound.dates, plannedStart: '2016-10-15' } }).rating).toBe('green')
  })

  it('hears no note of a later day, and takes one of a month at its last day', () => {
    const { dates } = sound

    expect(silentSince({ wordDays: ['2016-10-01', '2016-07'], dates }, today)).toBe('2016-07-31')
    expect(silentSince({ wordDays: ['2016'], dates }, today)).toBe(today)
  })

  it('looks at money that is missing', () => {
    const ratings = [null, 0, 24.9, 25, 50].map((unmetPercent) => proposed({ unmetPercent }).rating)

    expect(ratings).toEqual(['green', 'green', 'green', 'amber', 'red'])
    expect(reasonsFor({ unmetPercent: 66.67 })).toEqual([{ code: 'funding-unmet', rating: 'red', percent: 66 }])
  })

  it('looks at indicators that are behind where they should be', () => {
    const indicator = (actual: number) => ({
      id: 'trained',
      title: 'Officers trained',
      baseline: { value: 0, day: '2015-12-31' },
      target: { value: 100, day: '2016-12-30' },
      values: [{ toDay: '2016-06-30', target: null, actual }],
    })
    // 182 of 365 days have passed, so that 49.86 officers are due.
    const ratings = [50, 49, 24].map((actual) => proposed({ indicators: [indicator(actual)] }).rating)

    expect(ratings).toEqual(['green', 'amber', 'red'])
    expect(reasonsFor({ indicators: [indicator(24)] })).toEqual([
      { code: 'indicator-behind', rating: 'red', indicatorId: 'trained', title: 'Officers trained', percent: 48 },
    ])
  })

  it('is grey without an end, unless something is known to be bad', () => {
    expect(proposed({ dates: noDates })).toEqual({ rating: 'grey', reasons: [{ code: 'no-end', rating: 'grey' }] })
    expect(proposed({ dates: noDates, milestones: [milestone] }).rating).toBe('amber')
  })

  it('is amber for a suspended activity, and leaves settled ones alone', () => {
    const dates = { ...noDates, plannedEnd: '2016-01-31' }

    expect(reasonsFor({ status: 'suspended' })).toEqual([{ code: 'suspended', rating: 'amber' }])
    expect(reasonsFor({ status: 'suspended', dates })).toEqual([{ code: 'suspended', rating: 'amber' }])
    expect(proposed({ status: 'completed', dates })).toEqual({ rating: 'green', reasons: [] })
    expect(proposed({ status: 'cancelled', dates })).toEqual({
      rating: 'grey',
      reasons: [{ code: 'cancelled', rating: 'grey' }],
    })
  })

  it('names the worst reason first', () => {
    const late = { ...milestone, id: 'survey', plannedDay: '2016-06-01' }

    const reasons = reasonsFor({ status: 'suspended', milestones: [milestone, late], wordDays: ['2016-01-01'] })

    expect(reasons.map(({ code, rating }) => `${rating} ${code}`)).toEqual([
      'red milestone-overdue',
      'red silent',
      'amber suspended',
      'amber milestone-overdue',
    ])
  })
})
