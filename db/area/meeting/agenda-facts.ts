import type { EntityValues } from '#contract/entity/table'
import type { Day, Id } from '#contract/values'
import { addDays, lastDayOf } from '#domain/days'
import { mayBeToldIn } from '#domain/marking'
import { isBefore, lastHeldBefore } from '#domain/meetings/meeting-order'
import type { AgendaFacts } from '#domain/meetings/propose-agenda'
import type { QueryContext } from '../../handler.ts'
import type { Statements } from '../../statements.ts'
import { ratingsOf } from '../rating/ratings.ts'
import { shownToday } from '../shown-today.ts'

type Meeting = EntityValues<'meeting'> & { readonly id: Id }

const everyNote = -1
const daysOfYear = 365

/** What the plan knows on the day that is shown, for the agenda of one of its meetings; null when there is no such meeting. */
export function agendaFacts(context: QueryContext, meetingId: Id): AgendaFacts | null {
  const { statements } = context
  const { record, activity } = statements
  const values = record.values('meeting', meetingId)
  const plan = values === null ? null : statements.plan.values(values.planId)
  if (values === null || plan === null) return null
  const { planId } = values
  const today = shownToday(context)
  const ratings = ratingsOf(statements, { planId, plan, activityId: null, today })
  const meetings = record.ofPlan('meeting', planId)
  const meeting = { id: meetingId, ...values }
  return {
    today,
    marking: values.marking,
    activities: activity.lines(activity.numbersInMatrixOrder(planId)),
    milestones: record.ofPlan('milestone', planId),
    ratings: new Map(ratings.map((each) => [each.activityId, each.rating])),
    issues: record.ofPlan('issue', planId).filter(({ raisedDay }) => raisedDay <= today),
    notes: issuesSince(statements, meetings, meeting, today),
    actionPoints: earlierActionPoints(statements, meetings, meeting),
    agenda: [...record.naming('agendaItem', 'meetingId', meetingId)],
  }
}

/**
 * Action points that were made before a meeting: at an earlier one, or at none. An action point has no marking of its own: it is
 * protected like the meeting that agreed it and the activity that it is about, and is left out where either is marked higher than
 * the meeting in which it would be told.
 */
export function earlierActionPoints({ record }: Statements, meetings: readonly Meeting[], meeting: Meeting) {
  const before = new Map(meetings.filter((each) => isBefore(each, meeting)).map(({ id, marking }) => [id, marking]))
  return record.ofPlan('actionPoint', meeting.planId).filter(({ meetingId, activityId }) => {
    const agreedIn = meetingId === null ? meeting.marking : before.get(meetingId)
    if (agreedIn === undefined) return false
    const activity = activityId === null ? null : record.values('activity', activityId)
    return mayBeToldIn(meeting.marking, [agreedIn, activity?.marking ?? meeting.marking])
  })
}

/** Problems noted since the last meeting that was held; without one, in the last year. */
function issuesSince({ note }: Statements, meetings: readonly Meeting[], meeting: Meeting, today: Day) {
  const last = lastHeldBefore(meetings, meeting)
  const fromDay = last === null ? addDays(today, -daysOfYear) : lastDayOf(last.day)
  const wanted = { planId: meeting.planId, activityId: null, fromDay, toDay: today }
  return note.page({ ...wanted, kind: 'issue' }, everyNote, 0)
}
