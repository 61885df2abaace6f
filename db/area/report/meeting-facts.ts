import type { reportOperations } from '#contract/area/report'
import { done, fail } from '#contract/result'
import { lastDayOf } from '#domain/days'
import type { HandlersOf } from '../../handler.ts'
import { earlierActionPoints } from '../meeting/agenda-facts.ts'
import { planOf } from '../plan/handlers.ts'
import { profileOf } from '../workspace/handlers.ts'

type Name = Extract<keyof typeof reportOperations, 'report.meetingFacts'>

/** What decision sheets are made from. */
export const meetingFactsHandlers: HandlersOf<Name> = {
  'report.meetingFacts': (context, { meetingId }) => {
    const { record, organisation, activity } = context.statements
    const values = record.values('meeting', meetingId)
    const plan = values === null ? null : planOf(context.statements, values.planId)
    if (values === null || plan === null) return fail('meeting.unknown', { meetingId })
    const meeting = { id: meetingId, ...values }
    const agenda = record
      .naming('agendaItem', 'meetingId', meetingId)
      .toSorted((one, other) => one.position - other.position)
    const decisions = record
      .naming('decision', 'meetingId', meetingId)
      .toSorted((one, other) => one.position - other.position)
    const actionPoints = record.ofPlan('actionPoint', plan.id).filter((each) => each.meetingId === meetingId)
    const earlier = earlierActionPoints(context.statements, record.ofPlan('meeting', plan.id), meeting)
    // What has been done since was open when the meeting met.
    const open = earlier.filter(({ completion }) => completion === null || completion.day > lastDayOf(meeting.day))
    const about = new Set([...agenda, ...decisions, ...actionPoints, ...open].map(({ activityId }) => activityId))
    const owners = new Set([...actionPoints, ...open].map(({ ownerId }) => ownerId))
    const parties = new Set(plan.parties.map(({ organisationId }) => organisationId))
    return done({
      plan,
      meeting,
      agenda,
      decisions,
      actionPoints,
      earlierActionPoints: open,
      organisations: organisation.list().filter(({ id }) => owners.has(id) || parties.has(id)),
      activities: [...about].flatMap((id) => (id === null ? [] : (activity.activity(id) ?? []))),
      authorName: profileOf(context)?.name ?? null,
    })
  },
}
