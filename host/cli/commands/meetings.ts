import type { ValueOf } from '#contract/types'
import { newestFirst } from '#domain/meetings/meeting-order'
import { wordFor } from '#domain/words'
import type { CliCommand, PlanReading } from '../command.ts'
import { printAnswer } from '../print-answer.ts'
import { readPlans } from '../read-plans.ts'
import { reading } from './shared-options.ts'

type Meeting = ValueOf<'meeting.list'>['records'][number] & {
  /** In its order. */
  readonly agenda: ValueOf<'agendaItem.list'>['records']
  readonly decisions: ValueOf<'decision.list'>['records']
  readonly actionPoints: ValueOf<'actionPoint.list'>['records']
}

export const meetingsCommand: CliCommand = {
  usage: 'meetings --workspace F [--plan P] [--as-of DAY] [--json]',
  summary:
    'Lists the review meetings of a plan, or of all, newest first; with --json also their agendas and decisions.',
  options: reading,
  wordCount: 0,
  run: async (context) => {
    const meetings = newestFirst(await readPlans(context, meetingsOf))
    printAnswer(
      context,
      { meetings },
      {
        titles: ['Date', 'State', 'Title', 'Place', 'Agenda', 'Decisions', 'Action points', 'Open'],
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

async function meetingsOf({ ask, subject }: PlanReading): Promise<readonly Meeting[]> {
  const agenda = (await ask('agendaItem.list', subject)).records.toSorted((one, other) => one.position - other.position)
  const decisions = (await ask('decision.list', subject)).records.toSorted(
    (one, other) => one.position - other.position,
  )
  const { records: actionPoints } = await ask('actionPoint.list', subject)
  const { records: meetings } = await ask('meeting.list', subject)
  return meetings.map((meeting) => ({
    ...meeting,
    agenda: agenda.filter(({ meetingId }) => meetingId === meeting.id),
    decisions: decisions.filter(({ meetingId }) => meetingId === meeting.id),
    actionPoints: actionPoints.filter(({ meetingId }) => meetingId === meeting.id),
  }))
}
