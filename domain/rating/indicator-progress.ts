import type { Baseline, Target } from '#contract/entity/monitoring'
import type { Day } from '#contract/values'
import { daysBetween, lastDayOf } from '../days.ts'

/** What a period says of an indicator as a whole, without its categories. */
export type PeriodValue = {
  readonly toDay: Day
  /** What was to be reached in the period; null when nobody said. */
  readonly target: number | null
  /** Null is "no data". */
  readonly actual: number | null
}

/** What is known of an indicator. */
export type IndicatorFacts = {
  readonly id: string
  readonly title: string
  readonly baseline: Baseline | null
  readonly target: Target | null
  readonly values: readonly PeriodValue[]
}

/**
 * How much of what it should have reached an indicator has reached, in whole percent of the way from its baseline; 0 when it went
 * backwards. What it should have reached is the target of the period of its newest value; where the period has none, as much of the
 * way to its own target as the time between the days of baseline and target had passed by the end of that period. Null where that
 * cannot be said: without a value, a baseline, or a by when. The newest value stands for what was reached, whether it counts from the
 * beginning or for its period: values of periods are never added up, since shares and levels cannot be.
 */
export function indicatorPercent({ baseline, target, values }: IndicatorFacts): number | null {
  const newest = newestValue(values)
  if (newest === null || baseline === null) return null
  const expected = newest.target ?? expectedValue(baseline, target, newest.toDay)
  if (expected === null || expected === baseline.value) return null
  const share = (newest.actual - baseline.value) / (expected - baseline.value)
  return Math.max(0, Math.floor(share * 100 + roundingError))
}

/** Decimal fractions are not exact: 0.57 of the way must not become 56 %. */
const roundingError = 1e-9

function newestValue(values: readonly PeriodValue[]): { toDay: Day; target: number | null; actual: number } | null {
  const known = values.flatMap(({ actual, ...value }) => (actual === null ? [] : [{ ...value, actual }]))
  return known.toSorted(newestFirst)[0] ?? null
}

/** Periods of two kinds may end on one day: of their values the one that says less for the activity counts, whatever their order. */
function newestFirst(a: PeriodValue, b: PeriodValue): number {
  if (a.toDay !== b.toDay) return a.toDay < b.toDay ? 1 : -1
  return (
    (a.actual ?? 0) - (b.actual ?? 0) ||
    Number(a.target === null) - Number(b.target === null) ||
    (a.target ?? 0) - (b.target ?? 0)
  )
}

/** Where an even way from baseline to target would be on the day; null when nobody said by when, or it has not begun. */
function expectedValue(baseline: Baseline, target: Target | null, day: Day): number | null {
  if (target === null || target.day === null || baseline.day === null) return null
  const from = lastDayOf(baseline.day)
  const whole = daysBetween(from, target.day)
  const passed = daysBetween(from, day)
  if (passed <= 0 || whole <= 0) return null
  return baseline.value + (target.value - baseline.value) * Math.min(1, passed / whole)
}
