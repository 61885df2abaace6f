import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { RatingReason } from '#contract/area/rating'
import type { RatingThresholds } from '#contract/entity/rating'
import type { Day } from '#contract/values'
import { statuses } from '#contract/vocabulary'
import type { ActivityDates } from '../activity-dates.ts'
import { addDays, daysBetween } from '../days.ts'
import { isSettled } from '../status.ts'
import { rateActivity, silentSince } from './rate-activity.ts'
import type { RatingFacts } from './rate-activity.ts'
import { severityOf } from './severity.ts'
import { areReversed, usualThresholds } from './thresholds.ts'

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

const aDay = fc.integer({ min: -400, max: 400 }).map((count) => addDays(today, count))
const maybeDay = fc.option(aDay, { nil: null })
const someDates = fc.record({
  plannedStart: maybeDay,
  plannedEnd: maybeDay,
  revisedStart: maybeDay,
  revisedEnd: maybeDay,
  actualStart: maybeDay,
  actualEnd: maybeDay,
})
const someMilestone = fc.record({
  id: fc.uuid(),
  title: fc.constant('Milestone'),
  plannedDay: aDay,
  revisedDay: maybeDay,
  actualDay: maybeDay,
})
const aNumber = fc.integer({ min: -50, max: 50 })
const maybeNumber = fc.option(aNumber, { nil: null })
const someIndicator = fc.record({
  id: fc.uuid(),
  title: fc.constant('Indicator'),
  baseline: fc.option(fc.record({ value: aNumber, day: maybeDay }), { nil: null }),
  target: fc.option(fc.record({ value: aNumber, day: maybeDay }), { nil: null }),
  values: fc.array(fc.record({ toDay: aDay, target: maybeNumber, actual: maybeNumber }), { maxLength: 3 }),
})
const someFacts: fc.Arbitrary<RatingFacts> = fc.record({
  status: fc.constantFrom(...statuses),
  dates: someDates,
  milestones: fc.array(someMilestone, { maxLength: 3 }),
  indicators: fc.array(someIndicator, { maxLength: 2 }),
  wordDays: fc.array(fc.oneof(aDay, fc.constantFrom('2016', '2016-08', '2017')), { maxLength: 3 }),
  unmetPercent: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
})
const days = fc.integer({ min: 0, max: 200 })
const percent = fc.integer({ min: 0, max: 100 })
const someThresholds: fc.Arbitrary<RatingThresholds> = fc
  .record({
    amberDelayDays: days,
    redDelayDays: days,
    amberSilenceDays: days,
    redSilenceDays: days,
    amberIndicatorPercent: percent,
    redIndicatorPercent: percent,
    amberUnmetPercent: percent,
    redUnmetPercent: percent,
    dueSoonDays: days,
  })
  .filter((thresholds) => !areReversed(thresholds))

/** The rating of the second facts is at least as bad as that of the first. */
function isNoBetter(first: RatingFacts, second: RatingFacts, thresholds: RatingThresholds): boolean {
  const severity = (facts: RatingFacts): number => severityOf(rateActivity(facts, thresholds, today).rating)
  return severity(second) >= severity(first)
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

describe('no rating is made better', () => {
  it('by a later end', () => {
    fc.assert(
      fc.property(someFacts, someThresholds, aDay, fc.nat(300), (facts, thresholds, day, later) => {
        // A revision moves what was planned: `dateFault` refuses one without.
        fc.pre(facts.dates.plannedEnd !== null)
        const ending = (revisedEnd: Day): RatingFacts => ({ ...facts, dates: { ...facts.dates, revisedEnd } })

        expect(isNoBetter(ending(day), ending(addDays(day, later)), thresholds)).toBe(true)
      }),
    )
  })

  it('by moving an end that was planned to a later day', () => {
    fc.assert(
      fc.property(someFacts, someThresholds, aDay, fc.nat(300), (facts, thresholds, plannedEnd, later) => {
        const planned = { ...facts, dates: { ...facts.dates, plannedEnd, revisedEnd: null } }
        const revised = { ...facts, dates: { ...planned.dates, revisedEnd: addDays(plannedEnd, later) } }

        expect(isNoBetter(planned, revised, thresholds)).toBe(true)
      }),
    )
  })

  it('by a later actual end', () => {
    fc.assert(
      fc.property(someFacts, someThresholds, aDay, fc.nat(300), (facts, thresholds, day, later) => {
        const ended = (actualEnd: Day): RatingFacts => ({ ...facts, dates: { ...facts.dates, actualEnd } })

        expect(isNoBetter(ended(day), ended(addDays(day, later)), thresholds)).toBe(true)
      }),
    )
  })

  it('by a later milestone', () => {
    fc.assert(
      fc.property(someFacts, someThresholds, someMilestone, fc.nat(300), (facts, thresholds, one, later) => {
        const agreed = one.revisedDay ?? one.plannedDay
        const moved = { ...one, revisedDay: addDays(agreed, later) }
        const withOne = (each: typeof one): RatingFacts => ({ ...facts, milestones: [...facts.milestones, each] })

        expect(isNoBetter(withOne(one), withOne(moved), thresholds)).toBe(true)
      }),
    )
  })

  it('by one more milestone that is not reached', () => {
    fc.assert(
      fc.property(someFacts, someThresholds, someMilestone, (facts, thresholds, one) => {
        const more = { ...facts, milestones: [...facts.milestones, { ...one, actualDay: null }] }

        expect(isNoBetter(facts, more, thresholds)).toBe(true)
      }),
    )
  })

  it('by more silence', () => {
    fc.assert(
      fc.property(someFacts, someThresholds, fc.nat(400), fc.nat(400), (facts, thresholds, silent, more) => {
        const said = (count: number): RatingFacts => ({ ...facts, wordDays: [addDays(today, -count)] })

        expect(isNoBetter(said(silent), said(silent + more), thresholds)).toBe(true)
      }),
    )
  })

  it('by more money that is missing', () => {
    fc.assert(
      fc.property(someFacts, someThresholds, percent, percent, (facts, thresholds, first, second) => {
        const [less, more] = [Math.min(first, second), Math.max(first, second)]

        expect(isNoBetter({ ...facts, unmetPercent: less }, { ...facts, unmetPercent: more }, thresholds)).toBe(true)
      }),
    )
  })

  it('by the passing of a day, while nothing happens', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        fc.pre(facts.indicators.length === 0 && facts.wordDays.every((day) => day.length === 10 && day <= today))
        const on = (day: Day): number => severityOf(rateActivity(facts, usualThresholds, day).rating)

        expect(on(addDays(today, 1))).toBeGreaterThanOrEqual(on(today))
      }),
    )
  })
})

describe('every rating', () => {
  it('that is not green has a reason, and is as bad as its first one', () => {
    fc.assert(
      fc.property(someFacts, someThresholds, (facts, thresholds) => {
        const { rating, reasons } = rateActivity(facts, thresholds, today)

        expect(rating).toBe(reasons[0]?.rating ?? 'green')
        expect(reasons.map((reason) => severityOf(reason.rating))).toEqual(
          reasons.map((reason) => severityOf(reason.rating)).toSorted((a, b) => b - a),
        )
      }),
    )
  })

  it('is the same whatever the order of what is known', () => {
    fc.assert(
      fc.property(someFacts, someThresholds, (facts, thresholds) => {
        const turned: RatingFacts = {
          ...facts,
          milestones: facts.milestones.toReversed(),
          indicators: facts.indicators
            .toReversed()
            .map((indicator) => ({ ...indicator, values: indicator.values.toReversed() })),
          wordDays: facts.wordDays.toReversed(),
        }

        expect(rateActivity(turned, thresholds, today)).toEqual(rateActivity(facts, thresholds, today))
      }),
    )
  })

  it('of a settled activity is never for being late', () => {
    fc.assert(
      fc.property(someFacts, someThresholds, (facts, thresholds) => {
        fc.pre(isSettled(facts.status))
        const { reasons } = rateActivity(facts, thresholds, today)

        expect(reasons.filter(({ code }) => code !== 'cancelled')).toEqual([])
      }),
    )
  })

  it('counts its days from the days it names', () => {
    fc.assert(
      fc.property(someFacts, someThresholds, (facts, thresholds) => {
        const counted = rateActivity(facts, thresholds, today).reasons.flatMap((reason) => {
          if (reason.code === 'silent') return [[reason.sinceDay, reason.days] as const]
          return 'planDays' in reason ? [[reason.day, reason.days] as const] : []
        })

        expect(counted.map(([, days]) => days)).toEqual(counted.map(([day]) => daysBetween(day, today)))
      }),
    )
  })
})
