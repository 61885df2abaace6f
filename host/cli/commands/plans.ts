import { languages } from '#contract/vocabulary'
import { organisationAbbreviation } from '#domain/organisation-name'
import { withWorkspace } from '../asking.ts'
import type { CliCommand } from '../command.ts'
import { printAnswer } from '../print-answer.ts'
import { json, workspace } from './shared-options.ts'

const [english] = languages

export const plansCommand: CliCommand = {
  usage: 'plans --workspace F [--json]',
  summary: 'Lists the plans of a workspace.',
  options: { ...workspace, ...json },
  wordCount: 0,
  run: async (context) => {
    const { plans, organisations } = await withWorkspace(context, async ({ ask }) => ({
      ...(await ask('plan.list', {})),
      ...(await ask('organisation.list', {})),
    }))
    const named = new Map(organisations.map((each) => [each.id, organisationAbbreviation(each, english)]))
    printAnswer(
      context,
      { plans },
      {
        titles: ['No.', 'Plan', 'Title', 'Period', 'Organisations', 'Activities'],
        rows: plans.map((plan, index) => [
          String(index + 1),
          plan.shortTitle,
          plan.title,
          `${plan.periodStart ?? '…'} to ${plan.periodEnd ?? '…'}`,
          plan.organisationIds.map((id) => named.get(id) ?? '').join(', '),
          String(plan.activityCount),
        ]),
      },
    )
    return 0
  },
}
