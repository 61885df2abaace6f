import type { CliCommand } from '../command.ts'
import { codeText, printAnswer } from '../print-answer.ts'
import { readPlanOrAll } from '../read-plans.ts'
import { reading } from './shared-options.ts'

export const attentionCommand: CliCommand = {
  usage: 'attention --workspace F [--plan P] [--as-of DAY] [--json]',
  summary: 'Lists what wants attention in a plan, or in all current ones, the most urgent first.',
  options: reading,
  wordCount: 0,
  run: async (context) => {
    const { lines, total } = await readPlanOrAll(context, ({ ask, subject }) =>
      ask('attention.list', { planId: subject.planId, organisationId: null }),
    )
    printAnswer(
      context,
      { lines, total },
      {
        titles: ['Plan', 'Matter', 'Count', 'Date', 'Reference', 'What', 'Put off until'],
        rows: lines.map((line) => [
          line.planTitle,
          codeText(line.kind),
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
