import { languages } from '#contract/vocabulary'
import { isOverdue, keepingOf } from '#domain/contributions/keeping'
import type { Keeping } from '#domain/contributions/keeping'
import { organisationAbbreviation } from '#domain/organisation-name'
import { wordFor } from '#domain/words'
import { withWorkspace } from '../asking.ts'
import type { CliCommand } from '../command.ts'
import { findPlan } from '../find-plan.ts'
import { printAnswer } from '../print-answer.ts'
import { json, plan, workspace } from './shared-options.ts'

const [english] = languages

export const contributionsCommand: CliCommand = {
  usage: 'contributions --workspace F --plan P [--overdue] [--json]',
  summary: 'Lists what each organisation promised and what it delivered, or only the promises that are overdue.',
  options: { ...workspace, ...plan, ...json, overdue: { type: 'boolean' } },
  wordCount: 0,
  run: async (context) => {
    const { options } = context
    const { records, organisations, activities, today } = await withWorkspace(context, async ({ ask }) => {
      const { id: planId } = await findPlan({ ask }, options.needed('plan'))
      return {
        ...(await ask('contribution.list', { planId, activityId: null })),
        ...(await ask('organisation.list', {})),
        ...(await ask('activity.list', { planId })),
        today: (await ask('app.state', {})).today,
      }
    })
    const named = new Map(organisations.map((each) => [each.id, organisationAbbreviation(each, english)]))
    const references = new Map(activities.map(({ id, reference }) => [id, reference]))
    const contributions = records
      .map((record) => ({ ...record, keeping: keepingOf(record, today) }))
      .filter(({ keeping }) => !options.isSet('overdue') || isOverdue(keeping))
    printAnswer(
      context,
      { contributions },
      {
        titles: ['Organisation', 'Activity', 'Kind', 'Promised', 'Due', 'Delivery', 'Days late'],
        rows: contributions.map((each) => [
          named.get(each.organisationId) ?? '',
          references.get(each.activityId) ?? '',
          wordFor(english, 'contributionKind', each.kind),
          each.promise,
          each.dueDay ?? '',
          each.delivery === null ? 'Open' : wordFor(english, 'deliveryState', each.delivery.state),
          daysLate(each.keeping),
        ]),
      },
    )
    return 0
  },
}

function daysLate(keeping: Keeping): string {
  const days = 'overdueDays' in keeping ? keeping.overdueDays : keeping.kind === 'delivered' ? keeping.lateDays : 0
  return days === 0 ? '' : String(days)
}
