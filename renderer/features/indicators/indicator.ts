import type { ValueOf } from '#contract/types'
import type { Id } from '#contract/values'
import { latestReading, newerWithoutData, percentReached, totalOf } from '#domain/indicators/standing'
import { periodName } from '#domain/periods/period-name'
import { useQuery } from '../../api/use-query.ts'
import { currentLanguage } from '../../i18n/translate.ts'

/** An indicator, one of its values and a reporting period as lists give them. */
export type Indicator = ValueOf<'indicator.list'>['records'][number]
export type IndicatorValue = ValueOf<'indicatorValue.list'>['records'][number]
export type Period = ValueOf<'reportingPeriod.list'>['records'][number]

/** The indicators of a plan with what is known of them. */
export type IndicatorBook = {
  readonly indicators: readonly Indicator[]
  /** The values of each indicator, by its id. */
  readonly values: ReadonlyMap<Id, readonly IndicatorValue[]>
  /** The earliest first. */
  readonly periods: readonly Period[]
}

/** The indicators of a plan, or of one of its activities; null until they are known. */
export function useIndicatorBook(planId: Id, activityId: Id | null): IndicatorBook | null {
  const indicators = useQuery('indicator.list', { planId, activityId })
  const values = useQuery('indicatorValue.list', { planId, activityId })
  const periods = useQuery('reportingPeriod.list', { planId, activityId: null })
  if (indicators.kind !== 'ready' || values.kind !== 'ready' || periods.kind !== 'ready') return null
  return {
    indicators: indicators.value.records,
    values: Map.groupBy(values.value.records, ({ indicatorId }) => indicatorId),
    periods: periods.value.records.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
  }
}

/** What a period says of an indicator, or of one of its categories; null when nobody said anything. */
export function valueAt(book: IndicatorBook, indicator: Indicator, periodId: Id, category: string | null) {
  const values = book.values.get(indicator.id) ?? []
  return values.find((each) => each.periodId === periodId && each.category === category) ?? null
}

/** What a period says of an indicator as a whole. */
export type PeriodReading = {
  readonly period: Period
  readonly toDay: string
  readonly target: number | null
  /** Null is "no data". */
  readonly actual: number | null
  readonly varianceReason: string
}

/** The periods that an indicator is told of, those without data among them. */
export function readingsOf(book: IndicatorBook, indicator: Indicator): readonly PeriodReading[] {
  const told = new Set((book.values.get(indicator.id) ?? []).map(({ periodId }) => periodId))
  const kinds = new Set(book.periods.filter(({ id }) => told.has(id)).map(({ kind }) => kind))
  return book.periods
    .filter(({ kind }) => kinds.has(kind))
    .map((period) => {
      const value = valueAt(book, indicator, period.id, null)
      const { target = null, actual = null, varianceReason = '' } = value ?? {}
      return { period, toDay: period.range.toDay, target, actual, varianceReason }
    })
}

/** How an indicator stands: its newest value and a newer period that was said to have none, how far that is, and what its periods come to. */
export function standingOf(book: IndicatorBook, indicator: Indicator) {
  const readings = readingsOf(book, indicator)
  const latest = latestReading(readings)
  // Of a period that nobody spoke of nothing is known, not even that there is no data.
  const said = readings.filter(({ period }) => valueAt(book, indicator, period.id, null) !== null)
  return {
    readings,
    latest,
    newerWithoutData: latest === null ? null : newerWithoutData(said),
    percent: percentReached(indicator.baseline, indicator.target, latest?.actual ?? null),
    total: totalOf(indicator, readings),
  }
}

/** What a period is called in the reader's language. */
export function nameOf(period: Period): string {
  return periodName(period, currentLanguage())
}

function orderOf({ range }: Period): string {
  return `${range.toDay} ${range.fromDay}`
}
