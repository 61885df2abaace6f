import type { ValueOf } from '#contract/types'
import { actionDaysLate, actionState, byUrgency } from '#domain/meetings/action-state'
import type { ActionState } from '#domain/meetings/action-state'
import type { CliCommand, PlanReading } from '../command.ts'
import { namesIn, whoText } from '../names.ts'
import { codeText, countText, printAnswer } from '../print-answer.ts'
import { readPlans } from '../read-plans.ts'
import { activity, reading } from './shared-options.ts'

type ActionPoint = ValueOf<'actionPoint.list'>['records'][number] & {
  readonly state: ActionState
  readonly daysLate: number
  /** The organisation; `ownerName` is the person. */
  readonly owner: string | null
  readonly activityReference: string | null
  readonly meetingDay: string | null
}

export const actionsCommand: CliCommand = {
  usage: 'actions --workspace F [--plan P] [--activity REF] [--as-of DAY] [--json]',
  summary: 'Lists the action points of a plan, or of all: the open ones by their due day, then those that are done.',
  options: { ...reading, ...activity },
  wordCount: 0,
  run: async (context) => {
    const actionPoints = byUrgency(await readPlans(context, actionPointsOf))
    printAnswer(
      context,
      { actionPoints },
      {
        titles: ['Due', 'State', 'Days late', 'Owner', 'Activity', 'Agreed', 'Text'],
        rows: actionPoints.map((point) => [
          point.dueDay ?? '',
          codeText(point.state),
          countText(point.daysLate),
          whoText(point.owner, point.ownerName),
          point.activityReference ?? '',
          point.meetingDay ?? '',
          point.text,
        ]),
      },
    )
    return 0
  },
}

async function actionPointsOf(plan: PlanReading): Promise<readonly ActionPoint[]> {
  const { ask, subject, today } = plan
  const { records } = await ask('actionPoint.list', subject)
  const { records: meetings } = await ask('meeting.list', { ...subject, activityId: null })
  const days = new Map<string | null, string>(meetings.map(({ id, day }) => [id, day]))
  const names = await namesIn(plan)
  return records.map((point) => ({
    ...point,
    state: actionState(point, today),
    daysLate: actionDaysLate(point, today),
    owner: names.organisation(point.ownerId),
    activityReference: names.reference(point.activityId),
    meetingDay: days.get(point.meetingId) ?? null,
  }))
}
