import type { ActivityLine } from '#contract/area/activity'
import { effectiveEnd } from '#domain/activity-dates'
import { wordFor } from '#domain/words'
import type { CliCommand, PlanReading } from '../command.ts'
import { organisationsIn, whoText } from '../names.ts'
import { printAnswer } from '../print-answer.ts'
import { readPlans } from '../read-plans.ts'
import { reading } from './shared-options.ts'

type Activity = ActivityLine & {
  readonly planTitle: string
  /** The organisations that lead it. */
  readonly leads: readonly (string | null)[]
}

export const activitiesCommand: CliCommand = {
  usage: 'activities --workspace F [--plan P] [--as-of DAY] [--json]',
  summary: 'Lists the activities of a plan, or of all.',
  options: reading,
  wordCount: 0,
  run: async (context) => {
    const activities = await readPlans(context, activitiesOf)
    printAnswer(
      context,
      { activities },
      {
        titles: ['Plan', 'Reference', 'Title', 'Status', 'Nature', 'End', 'Lead', 'Notes'],
        rows: activities.map((activity) => [
          activity.planTitle,
          activity.reference,
          activity.title,
          wordFor('en', 'status', activity.status),
          wordFor('en', 'nature', activity.nature),
          effectiveEnd(activity) ?? '',
          whoText(...activity.leads),
          String(activity.noteCount),
        ]),
      },
    )
    return 0
  },
}

async function activitiesOf({ ask, plan }: PlanReading): Promise<readonly Activity[]> {
  const organisation = await organisationsIn({ ask })
  const { activities } = await ask('activity.list', { planId: plan.id })
  return activities.map((activity) => {
    const leads = activity.roles.filter(({ role }) => role === 'lead' || role === 'co-lead')
    return {
      ...activity,
      planTitle: plan.shortTitle,
      leads: leads.map(({ organisationId }) => organisation(organisationId)),
    }
  })
}
