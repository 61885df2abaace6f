import type { ValueOf } from '#contract/types'
import { latestReading, percentReached } from '#domain/indicators/standing'
import { periodName } from '#domain/periods/period-name'
import type { CliCommand, PlanReading } from '../command.ts'
import { namesIn } from '../names.ts'
import { printAnswer } from '../print-answer.ts'
import { readPlans } from '../read-plans.ts'
import { activity, reading } from './shared-options.ts'

type Indicator = ValueOf<'indicator.list'>['records'][number]

/** An indicator with the activity it is of and its values, named by their periods. */
type Listed = Indicator & {
  readonly activityReference: string | null
  readonly values: readonly {
    readonly period: string
    readonly toDay: string
    readonly category: string | null
    readonly target: number | null
    /** Null is "no data". */
    readonly actual: number | null
    readonly varianceReason: string
  }[]
}

export const indicatorsCommand: CliCommand = {
  usage: 'indicators --workspace F [--plan P] [--activity REF] [--as-of DAY] [--json]',
  summary: 'Lists the indicators of a plan, or of all, with their newest values.',
  options: { ...reading, ...activity },
  wordCount: 0,
  run: async (context) => {
    const indicators = await readPlans(context, indicatorsOf)
    printAnswer(
      context,
      { indicators },
      {
        titles: ['Activity', 'Indicator', 'Unit', 'Baseline', 'Target', 'Newest', 'Period', 'Reached'],
        rows: indicators.map(rowOf),
      },
    )
    return 0
  },
}

function rowOf(indicator: Listed): readonly string[] {
  const { activityReference, title, unit, baseline, target, values } = indicator
  const latest = latestReading(values.filter(({ category }) => category === null))
  const percent = percentReached(baseline, target, latest?.actual ?? null)
  return [
    activityReference ?? '',
    title,
    unit,
    figure(baseline?.value ?? null),
    figure(target?.value ?? null),
    figure(latest?.actual ?? null),
    latest?.period ?? '',
    percent === null ? '' : `${percent} %`,
  ]
}

async function indicatorsOf(plan: PlanReading): Promise<readonly Listed[]> {
  const { ask, subject } = plan
  const all = { ...subject, activityId: null }
  const { reference } = await namesIn(plan)
  const periods = new Map((await ask('reportingPeriod.list', all)).records.map((period) => [period.id, period]))
  const values = Map.groupBy((await ask('indicatorValue.list', all)).records, ({ indicatorId }) => indicatorId)
  return (await ask('indicator.list', subject)).records.map((indicator) => ({
    ...indicator,
    activityReference: reference(indicator.activityId),
    values: (values.get(indicator.id) ?? []).flatMap(({ periodId, category, target, actual, varianceReason }) => {
      const period = periods.get(periodId)
      if (period === undefined) return []
      const toDay = period.range.toDay
      return [{ period: periodName(period, 'en'), toDay, category, target, actual, varianceReason }]
    }),
  }))
}

function figure(value: number | null): string {
  return value === null ? 'no data' : String(value)
}
