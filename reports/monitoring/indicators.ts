import type { MonitoringFacts } from '#contract/area/report-monitoring'
import { periodName } from '#domain/periods/period-name'
import { dayText } from '#domain/day-text'
import { localeOf } from '#domain/locale'
import { textCell } from '../cell.ts'
import type { Block, Column, Row } from '../model.ts'
import { titleMark } from '../progress/marks.ts'
import type { MonitoringContext } from './context.ts'
import { fieldNames, referenceCell, referenceColumn, tableSection } from './context.ts'

type Indicator = MonitoringFacts['indicators'][number]
type Value = MonitoringFacts['indicatorValues'][number]

/** What each indicator was at first, is to reach, and last was; "no data" is said and is no zero. */
export function indicatorBlocks(context: MonitoringContext): readonly Block[] {
  const { t, monitoring } = context
  const name = fieldNames('indicator', context)
  const columns: readonly Column[] = [
    referenceColumn(context),
    { key: 'title', heading: context.word('entity', 'indicator'), kind: 'text', width: 62 },
    { key: 'unit', heading: name('unit'), kind: 'text', width: 22 },
    { key: 'baseline', heading: name('baseline'), kind: 'text', width: 24 },
    { key: 'target', heading: name('target'), kind: 'text', width: 24 },
    { key: 'latest', heading: t('column.latest'), kind: 'text', width: 24 },
    { key: 'variance', heading: t('column.variance'), kind: 'text', width: 40 },
  ]
  const rows = monitoring.indicators.map((indicator) => indicatorRow(indicator, context))
  return tableSection(context, 1, { caption: t('indicators.title'), columns, rows, none: t('indicators.none') })
}

function indicatorRow(indicator: Indicator, context: MonitoringContext): Row {
  const { baseline, target, provenance, meansOfVerification } = indicator
  const latest = latestValue(indicator, context)
  return [
    referenceCell(indicator.activityId, context),
    textCell(indicator.title, titleMark(provenance), [{ text: meansOfVerification, tone: 'quiet' }]),
    textCell(indicator.unit),
    figureCell(baseline?.value ?? null, baseline?.day ?? null, context),
    figureCell(target?.value ?? null, target?.day ?? null, context),
    textCell(figureText(latest?.value.actual ?? null, context), '', [
      { text: latest === null ? '' : latest.period, tone: 'quiet' },
    ]),
    textCell(latest?.value.varianceReason ?? ''),
  ]
}

/** The value of the newest period of which there is one at all, be it that there is no data. */
function latestValue(indicator: Indicator, context: MonitoringContext): { value: Value; period: string } | null {
  const { monitoring, language, choice } = context
  const periods = new Map(monitoring.periods.map((period) => [period.id, period]))
  const values = monitoring.indicatorValues
    .filter(({ indicatorId, category }) => indicatorId === indicator.id && category === null)
    .flatMap((value) => {
      const period = periods.get(value.periodId)
      return period === undefined || period.range.fromDay > choice.period.toDay ? [] : [{ value, period }]
    })
    .toSorted((a, b) => (a.period.range.toDay < b.period.range.toDay ? 1 : -1))
  const latest = values[0]
  return latest === undefined ? null : { value: latest.value, period: periodName(latest.period, language) }
}

function figureCell(value: number | null, day: string | null, context: MonitoringContext) {
  const text = day === null ? '' : dayText(day, context.language)
  return textCell(figureText(value, context), '', [{ text, tone: 'quiet' }])
}

function figureText(value: number | null, { t, language }: MonitoringContext): string {
  return value === null ? t('indicators.noData') : new Intl.NumberFormat(localeOf(language)).format(value)
}
