import type { Baseline, Target } from '#contract/entity/monitoring'
import type { Day } from '#contract/values'
import type { IndicatorDirection, IndicatorMeasure } from '#contract/vocabulary/monitoring'

/** What a period says of an indicator, or of one of its categories. */
export type Reading = { readonly toDay: Day; readonly actual: number | null }

type Measured = { readonly direction: IndicatorDirection; readonly measure: IndicatorMeasure; readonly unit: string }

/**
 * The reading of the latest period that has data; null when none has. What has no data is passed over, and never read as 0. Where
 * periods of two kinds end on one day the smaller value counts, as it does for the rating.
 */
export function latestReading<R extends Reading>(readings: readonly R[]): (R & { readonly actual: number }) | null {
  const known = readings.flatMap(({ actual, ...rest }) => (actual === null ? [] : [{ ...rest, actual }]))
  const latest = known.toSorted((a, b) => (a.toDay === b.toDay ? a.actual - b.actual : a.toDay < b.toDay ? 1 : -1))[0]
  // The parts are those of a reading whose value was just seen to be a number.
  return latest === undefined ? null : (latest as unknown as R & { readonly actual: number })
}

/** The reading of the newest period, where it says "no data" and is newer than the latest that has data; otherwise null. */
export function newerWithoutData<R extends Reading>(readings: readonly R[]): R | null {
  const latest = latestReading(readings)
  const newer = readings.filter(({ actual, toDay }) => actual === null && (latest === null || toDay > latest.toDay))
  return newer.toSorted((a, b) => (a.toDay < b.toDay ? 1 : -1))[0] ?? null
}

/**
 * What the periods come to together, for counts that are given for each period alone; null where a sum says nothing: of what counts
 * from the beginning, of shares, of what is to shrink, and where no period has data.
 */
export function totalOf(indicator: Measured, readings: readonly Reading[]): number | null {
  if (indicator.measure === 'cumulative' || indicator.direction === 'descending' || isShare(indicator.unit)) return null
  const known = readings.flatMap(({ actual }) => (actual === null ? [] : [actual]))
  return known.length === 0 ? null : exactSum(known)
}

/**
 * How much of the way from the baseline to the target a value has gone, in whole percent, upwards or downwards; 0 when it went
 * backwards. Null where there is no value, or no way to go.
 */
export function percentReached(baseline: Baseline | null, target: Target | null, value: number | null): number | null {
  if (baseline === null || target === null || value === null || target.value === baseline.value) return null
  const share = (value - baseline.value) / (target.value - baseline.value)
  return Math.max(0, Math.floor(share * 100 + roundingError))
}

/** How the categories of a period stand to its total. */
export type CategorySum = {
  readonly sum: number
  /** Null when the total has no data. */
  readonly total: number | null
}

/**
 * What the categories of a period come to, where that differs from its total; null where nothing is to be said: a category without
 * data, a share, or a sum that is the total. A hint and no fault: people may belong to two categories, or to none.
 */
export function categoryDifference(
  unit: string,
  categories: readonly (number | null)[],
  total: number | null,
): CategorySum | null {
  const known = categories.flatMap((actual) => (actual === null ? [] : [actual]))
  if (known.length === 0 || known.length < categories.length || isShare(unit)) return null
  const sum = exactSum(known)
  return sum === total ? null : { sum, total }
}

/** Decimal fractions are not exact: 0.57 of the way must not become 56 %. */
const roundingError = 1e-9

/** A sum of decimal fractions as people write it: 0.1 and 0.2 make 0.3. */
function exactSum(values: readonly number[]): number {
  const sum = values.reduce((before, value) => before + value, 0)
  return Number.isSafeInteger(sum) ? sum : Number(sum.toPrecision(12))
}

/** Shares cannot be added up. */
function isShare(unit: string): boolean {
  return /%|٪|per ?cent|pour ?cent|por ciento|процент|百分/i.test(unit)
}
