import type { EntityValues } from '#contract/entity/table'
import type { SeedCommand, UndatedCommand } from '#contract/seed'
import { stableId } from '../stable-id.ts'
import { activityId, planId } from './ids.ts'
import { given, notBefore } from './moments.ts'
import type { PlanRow } from './rows.ts'

type MeetingValues = EntityValues<'meeting'>

/** A meeting that a source says was held, with what it says was decided. */
export type HeldMeeting = Pick<MeetingValues, 'title' | 'day' | 'place' | 'participants' | 'minutes' | 'provenance'> & {
  readonly code: string
  readonly decisions: readonly (Pick<EntityValues<'decision'>, 'text' | 'reason' | 'provenance'> & {
    readonly activity: string | null
  })[]
}

/** The id of a meeting by its code. */
export function meetingId(code: string): string {
  return stableId(`meeting/${code}`)
}

/** Meetings as they entered the history of their plan: on their days, or with the plan when they were before it. */
export function heldMeetings(plan: PlanRow, meetings: readonly HeldMeeting[]): readonly SeedCommand[] {
  return meetings.flatMap((row) => given(notBefore(plan.drawnUp, row.day), meetingCommands(plan, row)))
}

function meetingCommands(plan: PlanRow, { code, decisions, ...meeting }: HeldMeeting): readonly UndatedCommand[] {
  const id = meetingId(code)
  return [
    {
      name: 'meeting.create',
      input: { id, meeting: { ...meeting, planId: planId(plan.code), state: 'held', marking: 'unclassified' } },
    },
    ...decisions.map(({ activity, ...decision }, index): UndatedCommand => ({
      name: 'decision.create',
      input: {
        id: stableId(`decision/${code}/${index + 1}`),
        decision: {
          ...decision,
          meetingId: id,
          agendaItemId: null,
          activityId: activity === null ? null : activityId(activity),
          position: index + 1,
        },
      },
    })),
  ]
}
