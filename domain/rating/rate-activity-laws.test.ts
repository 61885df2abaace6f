import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { RatingThresholds } from '#contract/entity/rating'
import type { Day } from '#contract/values'
import { statuses } from '#contract/vocabulary'
import { addDays, daysBetween } from '../days.ts'
import { isSettled } from '../status.ts'
import { rateActivity } from './rate-activity.ts'
import type { RatingFacts } from './rate-activity.ts'
import { severityOf } from './severity.ts'
import { areReversed, usualThresholds } from './thresholds.ts'

const today = '2016-09-30'

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
