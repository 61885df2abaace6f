import type { RoundLine } from '#contract/area/round'
import { periodInHand } from '#domain/periods/current-period'
import { periodName } from '#domain/periods/period-name'
import { tallyRound } from '#domain/periods/round-tally'
import { wordFor } from '#domain/words'
import type { ValueOf } from '#contract/types'
import type { CliCommand, PlanReading } from '../command.ts'
import { readPeriod } from '../period.ts'
import { printAnswer } from '../print-answer.ts'
import { readPlan } from '../read-plans.ts'
import { Stop } from '../stop.ts'
import { reading, roundScope } from './shared-options.ts'

type Period = ValueOf<'reportingPeriod.list'>['records'][number]

export const roundCommand: CliCommand = {
  usage: 'round --workspace F --plan P [--period "Q3 2016" | 2016-Q3] [--all] [--as-of DAY] [--json]',
  summary:
    'Tells who has been updated in the monitoring round of a period and who has not: the focus of the year, or all activities.',
  options: { ...reading, ...roundScope, period: { type: 'string' } },
  wordCount: 0,
  run: async (context) => {
    const { options, say } = context
    const scope = options.isSet('all') ? 'all' : 'focus'
    const { period, lines } = await readPlan(context, async (plan) => {
      const found = await periodOf(plan, options.text('period'))
      const wanted = { planId: found.planId, periodId: found.id, scope } as const
      return { period: found, ...(await plan.ask('round.get', wanted)) }
    })
    const name = periodName(period, 'en')
    const tally = tallyRound(lines)
    const { updated, total, noChange, left } = tally
    say(`${name}: ${updated} of ${total} updated, ${noChange} no change, ${left} left.`)
    const { id, range, submission } = period
    printAnswer(
      context,
      { period: { id, name, range, submission }, ...tally, activities: lines },
      {
        titles: ['Reference', 'Title', 'Status', 'Rating', 'Last note', 'This period', 'Date', 'By'],
        rows: lines.map(rowOf),
      },
    )
    return 0
  },
}

async function periodOf({ ask, subject, today }: PlanReading, wanted: string | null): Promise<Period> {
  const { records } = await ask('reportingPeriod.list', subject)
  const found = wanted === null ? periodInHand(records, today) : findPeriod(records, wanted)
  if (found === null) throw new Stop(1, 'The plan has no reporting period yet. Nothing was changed.')
  return found
}

/** By its id, its name, or days written as for a report. */
function findPeriod(periods: readonly Period[], wanted: string): Period {
  const text = wanted.trim().toLowerCase()
  const days = readPeriod(wanted.trim())
  const found = periods.find((period) => {
    const isNamed = period.id === text || periodName(period, 'en').toLowerCase() === text
    return isNamed || (period.range.fromDay === days?.fromDay && period.range.toDay === days.toDay)
  })
  if (found !== undefined) return found
  const listed = periods.map((period) => periodName(period, 'en')).join(', ') || 'none'
  throw new Stop(1, `There is no reporting period "${wanted}". Nothing was changed. Periods of this plan: ${listed}.`)
}

function rowOf({ reference, title, status, lastNote, entry }: RoundLine): readonly string[] {
  return [
    reference,
    title,
    wordFor('en', 'status', status),
    entry === null ? '' : wordFor('en', 'rating', entry.rating.rating),
    lastNote?.day ?? '',
    entry === null ? 'Not yet' : wordFor('en', 'roundOutcome', entry.outcome),
    entry?.day ?? '',
    entry?.authorName ?? '',
  ]
}
