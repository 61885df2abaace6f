import { Status, statuses } from '#contract/vocabulary'
import { withWorkspace } from '../asking.ts'
import type { CliCommand } from '../command.ts'
import { findActivity } from '../find-activity.ts'
import { oneOf } from '../pick.ts'
import { activity, plan, workspace } from './shared-options.ts'

export const setStatusCommand: CliCommand = {
  usage: 'set-status --workspace F --activity REF [--plan P] --status S [--reason T]',
  summary: `Sets the status of an activity: ${statuses.join(', ')}.`,
  options: {
    ...workspace,
    ...plan,
    ...activity,
    status: { type: 'string' },
    reason: { type: 'string' },
  },
  wordCount: 0,
  run: async (context) => {
    const { options } = context
    const status = oneOf(Status, statuses, 'status', options.needed('status'))
    const reason = options.text('reason')
    const changed = await withWorkspace(context, async (asking) => {
      const found = await findActivity(asking, options)
      await asking.tell('activity.setStatus', { activityId: found.id, status: { status, reason } })
      return found
    })
    context.say(`${changed.reference} is now ${status}.`)
    return 0
  },
}
