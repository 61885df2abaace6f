import type { UndatedCommand } from '#contract/seed'
import type { Day, Id } from '#contract/values'
import { agendaKinds } from '#contract/vocabulary/meetings'
import { addDays } from '#domain/days'
import { generated } from './make.ts'
import type { Make } from './make.ts'

/** A meeting with three points on its agenda, two decisions and two action points, one of them done. */
export function reviewCommands(make: Make, planId: Id, day: Day): readonly UndatedCommand[] {
  const meetingId = make.nextId()
  const meeting = {
    planId,
    title: `Review meeting of ${day.slice(0, 7)}`,
    day,
    place: null,
    participants: '',
    minutes: 'Progress was reviewed and the next steps were agreed.',
    state: 'held',
    marking: 'unclassified',
    provenance: generated,
  } as const
  return [
    { name: 'meeting.create', input: { id: meetingId, meeting } },
    ...[1, 2, 3].map((position) => agendaItem(make, meetingId, position)),
    ...[1, 2].map((position) => decision(make, meetingId, position)),
    ...[true, false].map((isDone) => actionPoint(make, { planId, meetingId, day }, isDone)),
  ]
}

function agendaItem({ monitoring, nextId }: Make, meetingId: Id, position: number): UndatedCommand {
  return {
    name: 'agendaItem.create',
    input: {
      id: nextId(),
      agendaItem: {
        meetingId,
        position,
        kind: monitoring.pick(agendaKinds),
        title: `Point ${position}`,
        activityId: null,
        actionPointId: null,
        discussion: '',
        provenance: null,
      },
    },
  }
}

function decision({ nextId }: Make, meetingId: Id, position: number): UndatedCommand {
  return {
    name: 'decision.create',
    input: {
      id: nextId(),
      decision: {
        meetingId,
        agendaItemId: null,
        activityId: null,
        position,
        text: 'The activities behind their plan are taken up again next time.',
        reason: '',
        provenance: null,
      },
    },
  }
}

type Agreed = { readonly planId: Id; readonly meetingId: Id; readonly day: Day }

function actionPoint({ nextId }: Make, { planId, meetingId, day }: Agreed, isDone: boolean): UndatedCommand {
  return {
    name: 'actionPoint.create',
    input: {
      id: nextId(),
      actionPoint: {
        planId,
        meetingId,
        activityId: null,
        text: 'Send the list of participants.',
        ownerId: null,
        ownerName: 'Focal point',
        dueDay: addDays(day, 30),
        completion: isDone ? { day, text: '' } : null,
        verification: null,
        provenance: null,
      },
    },
  }
}
