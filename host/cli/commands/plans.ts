import { withWorkspace } from '../asking.ts'
import type { CliCommand } from '../command.ts'
import { organisationsIn, whoText } from '../names.ts'
import { printAnswer } from '../print-answer.ts'
import { json, workspace } from './shared-options.ts'

export const plansCommand: CliCommand = {
  usage: 'plans --workspace F [--json]',
  summary: 'Lists the plans of a workspace.',
  options: { ...workspace, ...json },
  wordCount: 0,
  run: async (context) => {
    const { plans, organisation } = await withWorkspace(context, async ({ ask }) => ({
      ...(await ask('plan.list', {})),
      organisation: await organisationsIn({ ask }),
    }))
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
          whoText(...plan.organisationIds.map(organisation)),
          String(plan.activityCount),
        ]),
      },
    )
    return 0
  },
}
