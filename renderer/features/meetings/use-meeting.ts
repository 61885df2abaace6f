import type { FailureCode } from '#contract/types'
import { useQuery } from '../../api/use-query.ts'
import type { ActionPoint, AgendaItem, Decision, Meeting } from './records.ts'

export type MeetingRecords = {
  readonly meeting: Meeting
  /** In its order. */
  readonly agenda: readonly AgendaItem[]
  readonly decisions: readonly Decision[]
  /** That were agreed at this meeting. */
  readonly actionPoints: readonly ActionPoint[]
}

type Situation =
  | { readonly kind: 'loading' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | ({ readonly kind: 'ready' } & MeetingRecords)

/** A meeting with all that belongs to it; named by its own id, or by that of one of its decisions or items. */
export function useMeeting(planId: string, recordId: string): Situation {
  const ofPlan = { planId, activityId: null }
  const meetings = useQuery('meeting.list', ofPlan)
  const agenda = useQuery('agendaItem.list', ofPlan)
  const decisions = useQuery('decision.list', ofPlan)
  const actionPoints = useQuery('actionPoint.list', ofPlan)
  for (const answer of [meetings, agenda, decisions, actionPoints]) if (answer.kind === 'failed') return answer
  if (meetings.kind !== 'ready' || agenda.kind !== 'ready') return { kind: 'loading' }
  if (decisions.kind !== 'ready' || actionPoints.kind !== 'ready') return { kind: 'loading' }
  const part = [...agenda.value.records, ...decisions.value.records].find(({ id }) => id === recordId)
  const meetingId = part?.meetingId ?? recordId
  const meeting = meetings.value.records.find(({ id }) => id === meetingId)
  if (meeting === undefined) return { kind: 'gone' }
  return {
    kind: 'ready',
    meeting,
    agenda: inOrder(agenda.value.records.filter((each) => each.meetingId === meetingId)),
    decisions: inOrder(decisions.value.records.filter((each) => each.meetingId === meetingId)),
    actionPoints: actionPoints.value.records.filter((each) => each.meetingId === meetingId),
  }
}

function inOrder<Each extends { readonly position: number }>(records: readonly Each[]): readonly Each[] {
  return records.toSorted((one, other) => one.position - other.position)
}
