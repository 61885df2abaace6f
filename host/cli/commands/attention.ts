import { askOf, asOf, readAsOf } from '../as-of.ts'
import { withWorkspace } from '../asking.ts'
import type { CliCommand } from '../command.ts'
import { findPlan } from '../find-plan.ts'
import { printAnswer } from '../print-answer.ts'
import { json, plan, workspace } from './shared-options.ts'

export const attentionCommand: CliCommand = {
  usage: 'attention --workspace F [--plan P] [--as-of DAY] [--json]',
  summary: 'Lists what wants attention in a plan, or in all current ones, the most urgent first.',
  options: { ...workspace, ...plan, ...asOf, ...json },
  wordCount: 0,
  run: async (context) => {
    const day = readAsOf(context.options)
    const { lines, total } = await withWorkspace(context, async (asking) => {
      const wanted = context.options.text('plan')
      const planId = wanted === null ? null : (await findPlan(asking, wanted)).id
      const { ask } = planId === null ? asking : askOf(asking, planId, day)
      return ask('attention.list', { planId, organisationId: null })
    })
    printAnswer(
      context,
      { lines, total },
      {
        titles: ['Plan', 'Matter', 'Count', 'Day', 'Reference', 'What', 'Put off until'],
        rows: lines.map((line) => [
          line.planTitle,
          line.kind,
          String(line.count),
          line.day ?? '',
          line.activityReference ?? '',
          line.title,
          line.snooze?.untilDay ?? '',
        ]),
      },
    )
    return 0
  },
}
