import type { MonitoringFacts } from '#contract/area/report-monitoring'
import { latestReading, newerWithoutData } from '#domain/indicators/standing'
import type { Reading } from '#domain/indicators/standing'
import { periodName } from '#domain/periods/period-name'
import { dayText } from '#domain/day-text'
import { localeOf } from '#domain/locale'
import { textCell } from '../cell.ts'
import type { Block, Cell, Column, Row } from '../model.ts'
import { titleMark, valueMark } from '../progress/marks.ts'
import type { MonitoringContext } from './context.ts'
import { fieldNames, referenceCell, referenceColumn, tableSection } from './context.ts'

type Indicator = MonitoringFacts['indicators'][number]

/** What each indicator was at first, is to reach, and last was, as the screens tell it; "no data" is said and is no zero. */
export function indicatorBlocks(context: MonitoringContext): readonly Block[] {
  const { t, monitoring } = context
  const name = fieldNames('indicator', context)
  const columns: readonly Column[] = [
    referenceColumn(context),
    { key: 'title', heading: context.word('entity', 'indicator'), kind: 'text', width: 52 },
    { key: 'unit', heading: name('unit'), kind: 'text', width: 22 },
    { key: 'baseline', heading: name('baseline'), kind: 'text', width: 24 },
    { key: 'target', heading: name('target'), kind: 'text', width: 24 },
    { key: 'latest', heading: t('column.latest'), kind: 'text', width: 28 },
    { key: 'variance', heading: t('column.variance'), kind: 'text', width: 36 },
  ]
  const rows = monitoring.indicators.map((indicator) => indicatorRow(indicator, context))
  return tableSection(context, 1, { caption: t('indicators.title'), columns, rows, none: t('indicators.none') })
}

function indicatorRow(indicator: Indicator, context: MonitoringContext): Row {
  const { baseline, target, provenance, meansOfVerification } = indicator
  const readings = readingsOf(indicator, context)
  const [latest, newer] = [latestReading(readings), newerWithoutData(readings)]
  return [
    referenceCell(indicator.activityId, context),
    textCell(indicator.title, titleMark(provenance), [{ text: meansOfVerification, tone: 'quiet' }]),
    textCell(indicator.unit),
    figureCell(baseline?.value ?? null, baseline?.day ?? null, context),
    figureCell(target?.value ?? null, target?.day ?? null, context),
    latestCell(latest, newer, context),
    varianceCell([latest, newer]),
  ]
}

type PeriodReading = Reading & { readonly period: string; readonly varianceReason: string; readonly mark: string }

/** What was said of an indicator as a whole, in the periods that the report reaches into. */
function readingsOf(indicator: Indicator, context: MonitoringContext): readonly PeriodReading[] {
  const { monitoring, language, choice } = context
  const periods = new Map(monitoring.periods.map((period) => [period.id, period]))
  return monitoring.indicatorValues
    .filter(({ indicatorId, category }) => indicatorId === indicator.id && category === null)
    .flatMap(({ periodId, actual, varianceReason, provenance }) => {
      const period = periods.get(periodId)
      if (period === undefined || period.range.fromDay > choice.period.toDay) return []
      const mark = valueMark(provenance, 'actual')
      return [{ toDay: period.range.toDay, actual, varianceReason, mark, period: periodName(period, language) }]
    })
}

/** The newest value that there is; a newer period that has none is said below it. */
function latestCell(latest: PeriodReading | null, newer: PeriodReading | null, context: MonitoringContext): Cell {
  const first = latest ?? newer
  const noData = context.t('indicators.noData')
  return textCell(figureText(latest?.actual ?? null, context), first?.mark ?? '', [
    { text: first?.period ?? '', tone: 'quiet' },
    { text: latest === null || newer === null ? '' : `${noData} – ${newer.period}`, tone: 'quiet' },
  ])
}

function varianceCell(readings: readonly (PeriodReading | null)[]): Cell {
  const reasons = readings.map((reading) => reading?.varianceReason ?? '').filter((text) => text !== '')
  return textCell(reasons.join('\n'))
}

function figureCell(value: number | null, day: string | null, context: MonitoringContext) {
  const text = day === null ? '' : dayText(day, context.language)
  return textCell(figureText(value, context), '', [{ text, tone: 'quiet' }])
}

function figureText(value: number | null, { t, language }: MonitoringContext): string {
  return value === null ? t('indicators.noData') : new Intl.NumberFormat(localeOf(language)).format(value)
}
