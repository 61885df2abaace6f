import type { ActivityLine } from '#contract/area/activity'
import { effectiveEnd } from '#domain/activity-dates'
import { organisationAbbreviation } from '#domain/organisation-name'
import { wordFor } from '#domain/words'
import { asOf, askOf, readAsOf } from '../as-of.ts'
import { withWorkspace } from '../asking.ts'
import type { CliCommand } from '../command.ts'
import { plansFor } from '../find-plan.ts'
import { printAnswer } from '../print-answer.ts'
import { json, plan, workspace } from './shared-options.ts'

export const activitiesCommand: CliCommand = {
  usage: 'activities --workspace F [--plan P] [--as-of DAY] [--json]',
  summary: 'Lists the activities of a plan, or of all.',
  options: { ...workspace, ...plan, ...asOf, ...json },
  wordCount: 0,
  run: async (context) => {
    const day = readAsOf(context.options)
    const { plans, activities, organisations } = await withWorkspace(context, async ({ ask }) => {
      const found: ActivityLine[] = []
      const chosen = await plansFor({ ask }, context.options.text('plan'))
      for (const { id } of chosen) {
        const { activities: each } = await askOf({ ask }, id, day).ask('activity.list', { planId: id })
        for (const activity of each) found.push(activity)
      }
      return { plans: chosen, activities: found, ...(await ask('organisation.list', {})) }
    })
    const planTitles = new Map(plans.map((each) => [each.id, each.shortTitle]))
    const abbreviations = new Map(organisations.map((each) => [each.id, organisationAbbreviation(each, 'en')]))
    printAnswer(
      context,
      { activities },
      {
        titles: ['Plan', 'Reference', 'Title', 'Status', 'Nature', 'End', 'Lead', 'Notes'],
        rows: activities.map((activity) => [
          planTitles.get(activity.planId) ?? '',
          activity.reference,
          activity.title,
          wordFor('en', 'status', activity.status),
          wordFor('en', 'nature', activity.nature),
          effectiveEnd(activity) ?? '',
          leadsOf(activity, abbreviations),
          String(activity.noteCount),
        ]),
      },
    )
    return 0
  },
}

function leadsOf(activity: ActivityLine, abbreviations: ReadonlyMap<string, string>): string {
  const leads = activity.roles.filter(({ role }) => role === 'lead' || role === 'co-lead')
  return leads.map(({ organisationId }) => abbreviations.get(organisationId) ?? '').join(', ')
}
