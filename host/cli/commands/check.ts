import { withWorkspace } from '../asking.ts'
import type { CliCommand } from '../command.ts'
import { printDocument } from '../print-answer.ts'
import { json, workspace } from './shared-options.ts'

export const checkCommand: CliCommand = {
  usage: 'check --workspace F [--json]',
  summary: 'Reads every page of a workspace and compares every record with its history.',
  options: { ...workspace, ...json },
  wordCount: 0,
  run: async (context) => {
    const { verification, missingSaves } = await withWorkspace(context, async ({ ask }) => ({
      verification: await ask('workspace.verify', {}),
      missingSaves: (await ask('app.state', {})).workspace?.missingSaves ?? 0,
    }))
    const { isSound, findings, operationCount, rowCount, conflictCount } = verification
    if (context.options.isSet('json')) {
      printDocument(context, { ...verification, missingSaves })
    } else {
      context.write(
        `${operationCount} operations, ${rowCount} records, ${conflictCount} conflicts, ${missingSaves} saves missing.\n`,
      )
      if (isSound) context.write('The workspace is sound.\n')
    }
    if (isSound) return 0
    context.say(
      ['The workspace is not sound. Nothing was changed. Keep this file and open a backup.', ...findings].join('\n'),
    )
    return 1
  },
}
