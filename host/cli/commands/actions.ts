import type { ValueOf } from '#contract/types'
import { actionDaysLate, actionState, byUrgency } from '#domain/meetings/action-state'
import type { ActionState } from '#domain/meetings/action-state'
import { organisationAbbreviation } from '#domain/organisation-name'
import { withWorkspace } from '../asking.ts'
import type { Asking, CliCommand } from '../command.ts'
import { plansFor } from '../find-plan.ts'
import { printAnswer } from '../print-answer.ts'
import { json, plan, workspace } from './shared-options.ts'

type ActionPoint = ValueOf<'actionPoint.list'>['records'][number] & {
  readonly state: ActionState
  readonly daysLate: number
  readonly activityReference: string | null
  readonly meetingDay: string | null
}

export const actionsCommand: CliCommand = {
  usage: 'actions --workspace F [--plan P] [--json]',
  summary: 'Lists the action points of a plan, or of all: the open ones by their due day, then those that are done.',
  options: { ...workspace, ...plan, ...json },
  wordCount: 0,
  run: async (context) => {
    const { actionPoints, owners } = await withWorkspace(context, async (asking) => {
      const found: ActionPoint[] = []
      for (const { id } of await plansFor(asking, context.options.text('plan'))) {
        for (const point of await actionPointsOf(asking, id)) found.push(point)
      }
      const { organisations } = await asking.ask('organisation.list', {})
      const names = organisations.map((each) => [each.id, organisationAbbreviation(each, 'en')] as const)
      return { actionPoints: byUrgency(found), owners: new Map<string | null, string>(names) }
    })
    printAnswer(
      context,
      { actionPoints },
      {
        titles: ['Due', 'State', 'Days late', 'Owner', 'Activity', 'Agreed', 'Text'],
        rows: actionPoints.map((point) => [
          point.dueDay ?? '',
          point.state,
          point.daysLate === 0 ? '' : String(point.daysLate),
          [owners.get(point.ownerId) ?? '', point.ownerName ?? ''].filter((part) => part !== '').join(', '),
          point.activityReference ?? '',
          point.meetingDay ?? '',
          point.text,
        ]),
      },
    )
    return 0
  },
}

/** How each stands is told as of the day that the workspace shows. */
async function actionPointsOf({ ask }: Pick<Asking, 'ask'>, planId: string): Promise<readonly ActionPoint[]> {
  const ofPlan = { planId, activityId: null }
  const { today } = await ask('app.state', {})
  const { records } = await ask('actionPoint.list', ofPlan)
  const { records: meetings } = await ask('meeting.list', ofPlan)
  const { activities } = await ask('activity.list', { planId })
  return records.map((point) => ({
    ...point,
    state: actionState(point, today),
    daysLate: actionDaysLate(point, today),
    activityReference: activities.find(({ id }) => id === point.activityId)?.reference ?? null,
    meetingDay: meetings.find(({ id }) => id === point.meetingId)?.day ?? null,
  }))
}
