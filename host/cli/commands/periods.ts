import type { ValueOf } from '#contract/types'
import { latestFirst } from '#domain/periods/current-period'
import { periodName } from '#domain/periods/period-name'
import { tallyRound } from '#domain/periods/round-tally'
import type { RoundTally } from '#domain/periods/round-tally'
import { wordFor } from '#domain/words'
import type { CliCommand, PlanReading } from '../command.ts'
import { printAnswer } from '../print-answer.ts'
import { readPlan } from '../read-plans.ts'
import { reading, roundScope } from './shared-options.ts'

/** A period with how far its monitoring round has come. */
type Period = Omit<ValueOf<'reportingPeriod.list'>['records'][number], 'name'> & {
  readonly name: string
  readonly round: RoundTally
}

export const periodsCommand: CliCommand = {
  usage: 'periods --workspace F --plan P [--all] [--as-of DAY] [--json]',
  summary:
    'Lists the reporting periods of a plan, the latest first, and how many activities of the focus, or of all, were updated in each; `round` tells which.',
  options: { ...reading, ...roundScope },
  wordCount: 0,
  run: async (context) => {
    const isOfAll = context.options.isSet('all')
    const periods = await readPlan(context, (plan) => periodsOf(plan, isOfAll))
    printAnswer(
      context,
      { periods },
      {
        titles: ['Period', 'Kind', 'From', 'To', 'Opens', 'Due', 'Updated', 'No change', 'Left', 'Of'],
        rows: periods.map(({ name, kind, range, submission, round }) => [
          name,
          wordFor('en', 'periodKind', kind),
          range.fromDay,
          range.toDay,
          submission?.opensDay ?? '',
          submission?.dueDay ?? '',
          ...[round.updated, round.noChange, round.left, round.total].map(String),
        ]),
      },
    )
    return 0
  },
}

async function periodsOf({ ask, subject }: PlanReading, isOfAll: boolean): Promise<readonly Period[]> {
  const { records } = await ask('reportingPeriod.list', subject)
  const periods: Period[] = []
  for (const period of records.toSorted(latestFirst)) {
    const wanted = { planId: period.planId, periodId: period.id, scope: isOfAll ? 'all' : 'focus' } as const
    const { lines } = await ask('round.get', wanted)
    periods.push({ ...period, name: periodName(period, 'en'), round: tallyRound(lines) })
  }
  return periods
}
