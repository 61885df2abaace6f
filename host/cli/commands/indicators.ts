import type { ValueOf } from '#contract/types'
import { latestReading, percentReached } from '#domain/indicators/standing'
import { periodName } from '#domain/periods/period-name'
import { withWorkspace } from '../asking.ts'
import type { Asking, CliCommand } from '../command.ts'
import { plansFor } from '../find-plan.ts'
import { printAnswer } from '../print-answer.ts'
import { json, plan, workspace } from './shared-options.ts'

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
  usage: 'indicators --workspace F [--plan P] [--json]',
  summary: 'Lists the indicators of a plan, or of all, with their newest values.',
  options: { ...workspace, ...plan, ...json },
  wordCount: 0,
  run: async (context) => {
    const indicators = await withWorkspace(context, async (asking) => {
      const found: Listed[] = []
      for (const { id } of await plansFor(asking, context.options.text('plan'))) {
        found.push(...(await indicatorsOf(asking, id)))
      }
      return found
    })
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

async function indicatorsOf({ ask }: Pick<Asking, 'ask'>, planId: string): Promise<readonly Listed[]> {
  const all = { planId, activityId: null }
  const { activities } = await ask('activity.list', { planId })
  const references = new Map(activities.map(({ id, reference }) => [id, reference]))
  const periods = new Map((await ask('reportingPeriod.list', all)).records.map((period) => [period.id, period]))
  const values = Map.groupBy((await ask('indicatorValue.list', all)).records, ({ indicatorId }) => indicatorId)
  return (await ask('indicator.list', all)).records.map((indicator) => ({
    ...indicator,
    activityReference: references.get(indicator.activityId ?? '') ?? null,
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
