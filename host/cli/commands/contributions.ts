import type { ValueOf } from '#contract/types'
import { isOverdue, keepingOf } from '#domain/contributions/keeping'
import type { Keeping } from '#domain/contributions/keeping'
import { wordFor } from '#domain/words'
import type { CliCommand, PlanReading } from '../command.ts'
import { namesIn } from '../names.ts'
import { countText, printAnswer } from '../print-answer.ts'
import { readPlans } from '../read-plans.ts'
import { activity, reading } from './shared-options.ts'

type Contribution = ValueOf<'contribution.list'>['records'][number] & {
  readonly keeping: Keeping
  readonly organisation: string | null
  readonly activityReference: string | null
}

export const contributionsCommand: CliCommand = {
  usage: 'contributions --workspace F [--plan P] [--activity REF] [--overdue] [--as-of DAY] [--json]',
  summary:
    'Lists what each organisation promised to a plan, or to all, and what it delivered, or only the promises that are overdue.',
  options: { ...reading, ...activity, overdue: { type: 'boolean' } },
  wordCount: 0,
  run: async (context) => {
    const isOverdueOnly = context.options.isSet('overdue')
    const found = await readPlans(context, contributionsOf)
    const contributions = found.filter(({ keeping }) => !isOverdueOnly || isOverdue(keeping))
    printAnswer(
      context,
      { contributions },
      {
        titles: ['Organisation', 'Activity', 'Kind', 'Promised', 'Due', 'Delivery', 'Days late'],
        rows: contributions.map((each) => [
          each.organisation ?? '',
          each.activityReference ?? '',
          wordFor('en', 'contributionKind', each.kind),
          each.promise,
          each.dueDay ?? '',
          each.delivery === null ? 'Open' : wordFor('en', 'deliveryState', each.delivery.state),
          countText(daysLate(each.keeping)),
        ]),
      },
    )
    return 0
  },
}

async function contributionsOf(plan: PlanReading): Promise<readonly Contribution[]> {
  const { ask, subject, today } = plan
  const names = await namesIn(plan)
  const { records } = await ask('contribution.list', subject)
  return records.map((record) => ({
    ...record,
    keeping: keepingOf(record, today),
    organisation: names.organisation(record.organisationId),
    activityReference: names.reference(record.activityId),
  }))
}

function daysLate(keeping: Keeping): number {
  if ('overdueDays' in keeping) return keeping.overdueDays
  return keeping.kind === 'delivered' ? keeping.lateDays : 0
}
