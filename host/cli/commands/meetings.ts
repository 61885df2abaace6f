import type { ValueOf } from '#contract/types'
import { newestFirst } from '#domain/meetings/meeting-order'
import { wordFor } from '#domain/words'
import { withWorkspace } from '../asking.ts'
import type { Asking, CliCommand } from '../command.ts'
import { plansFor } from '../find-plan.ts'
import { printAnswer } from '../print-answer.ts'
import { json, plan, workspace } from './shared-options.ts'

type Meeting = ValueOf<'meeting.list'>['records'][number] & {
  /** In its order. */
  readonly agenda: ValueOf<'agendaItem.list'>['records']
  readonly decisions: ValueOf<'decision.list'>['records']
  readonly actionPoints: ValueOf<'actionPoint.list'>['records']
}

export const meetingsCommand: CliCommand = {
  usage: 'meetings --workspace F [--plan P] [--json]',
  summary:
    'Lists the review meetings of a plan, or of all, newest first; with --json also their agendas and decisions.',
  options: { ...workspace, ...plan, ...json },
  wordCount: 0,
  run: async (context) => {
    const meetings = await withWorkspace(context, async (asking) => {
      const found: Meeting[] = []
      for (const { id } of await plansFor(asking, context.options.text('plan'))) {
        for (const meeting of await meetingsOf(asking, id)) found.push(meeting)
      }
      return newestFirst(found)
    })
    printAnswer(
      context,
      { meetings },
      {
        titles: ['Day', 'State', 'Title', 'Place', 'Agenda', 'Decisions', 'Action points', 'Open'],
        rows: meetings.map((meeting) => [
          meeting.day,
          wordFor('en', 'meetingState', meeting.state),
          meeting.title,
          meeting.place ?? '',
          String(meeting.agenda.length),
          String(meeting.decisions.length),
          String(meeting.actionPoints.length),
          String(meeting.actionPoints.filter(({ completion }) => completion === null).length),
        ]),
      },
    )
    return 0
  },
}

async function meetingsOf({ ask }: Pick<Asking, 'ask'>, planId: string): Promise<readonly Meeting[]> {
  const ofPlan = { planId, activityId: null }
  const agenda = (await ask('agendaItem.list', ofPlan)).records.toSorted((one, other) => one.position - other.position)
  const decisions = (await ask('decision.list', ofPlan)).records.toSorted((one, other) => one.position - other.position)
  const { records: actionPoints } = await ask('actionPoint.list', ofPlan)
  const { records: meetings } = await ask('meeting.list', ofPlan)
  return meetings.map((meeting) => ({
    ...meeting,
    agenda: agenda.filter(({ meetingId }) => meetingId === meeting.id),
    decisions: decisions.filter(({ meetingId }) => meetingId === meeting.id),
    actionPoints: actionPoints.filter(({ meetingId }) => meetingId === meeting.id),
  }))
}
