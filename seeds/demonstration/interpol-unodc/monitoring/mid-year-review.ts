import type { EntityValues } from '#contract/entity/table'
import type { SeedCommand, UndatedCommand } from '#contract/seed'
import { stableId } from '../../../stable-id.ts'
import { activityId, planId } from '../../ids.ts'
import { meetingId } from '../../meetings.ts'
import { given } from '../../moments.ts'
import { illustrative } from '../../provenance.ts'
import { actionPointId } from './action-points.ts'
import { reviewDay } from './days.ts'

const code = 'PL-1/2016-09-30'

/** The id of the mid-year review. */
export const reviewId = meetingId(code)

type AgendaRow = Pick<EntityValues<'agendaItem'>, 'kind' | 'title'> & {
  readonly activity: string | null
  readonly takesUp: string | null
  /** What was said on the day. */
  readonly discussion: string
}

const agenda: readonly AgendaRow[] = [
  {
    kind: 'carried-over',
    title: 'List of countries for the joint workshop',
    activity: 'F-03',
    takesUp: 'workshop-countries',
    discussion: 'Illustrative: the list is still missing; it is needed for the new day.',
  },
  {
    kind: 'overdue',
    title: 'Joint workshop of 15 September missed',
    activity: 'F-03',
    takesUp: null,
    discussion: 'Illustrative: both networks can come in the second half of November.',
  },
  {
    kind: 'at-risk',
    title: 'Needs survey of 15 September missed',
    activity: 'F-08',
    takesUp: null,
    discussion:
      'Illustrative: the answers of the laboratories take longer; the joint proposal of December stays the aim.',
  },
  {
    kind: 'decision-wanted',
    title: 'Whether the dark net research begins without a donor',
    activity: 'F-10',
    takesUp: null,
    discussion: 'Illustrative: the scope note of October costs staff time only.',
  },
  {
    kind: 'other',
    title: 'Annual review of 15 December',
    activity: 'F-11',
    takesUp: null,
    discussion: '',
  },
]

/** A fortnight before, when the agenda went out. */
const invitedDay = '2016-09-16'

const decisions = [
  {
    item: 1,
    activity: 'F-03',
    text: 'Illustrative: the joint workshop is to be held in the second half of November.',
    reason: 'Illustrative: it is the first time that suits both networks.',
  },
  {
    item: 3,
    activity: 'F-10',
    text: 'Illustrative: the scope note is written in October with staff time; the research begins when a donor is found.',
    reason: 'Illustrative: donors ask for the scope before they pledge.',
  },
] as const

const itemId = (index: number): string => stableId(`agenda-item/${code}/${index + 1}`)

/** The illustrative review of 30 September 2016: its agenda two weeks before, what was said and decided on the day. */
export function reviewCommands(): readonly SeedCommand[] {
  return [...given(invitedDay, [meetingCommand(), ...agendaCommands()]), ...given(reviewDay, heldCommands())]
}

function meetingCommand(): UndatedCommand {
  return {
    name: 'meeting.create',
    input: {
      id: reviewId,
      meeting: {
        planId: planId('PL-1'),
        title: 'Mid-year review of 2016',
        day: reviewDay,
        place: 'Vienna',
        participants: 'Illustrative: focal points of INTERPOL and UNODC',
        minutes: '',
        state: 'planned',
        marking: 'unclassified',
        provenance: illustrative,
      },
    },
  }
}

function agendaCommands(): readonly UndatedCommand[] {
  return agenda.map(({ kind, title, activity, takesUp }, index) => ({
    name: 'agendaItem.create',
    input: {
      id: itemId(index),
      agendaItem: {
        meetingId: reviewId,
        position: index + 1,
        kind,
        title,
        activityId: activity === null ? null : activityId(activity),
        actionPointId: takesUp === null ? null : actionPointId(takesUp),
        discussion: '',
        provenance: illustrative,
      },
    },
  }))
}

function heldCommands(): readonly UndatedCommand[] {
  const minutes =
    'Illustrative: one activity is completed, nine are under way, two of them behind their plan, and one has not begun. The annual review is planned for 15 December.'
  return [
    { name: 'meeting.edit', input: { meetingId: reviewId, change: { field: 'state', value: 'held' } } },
    { name: 'meeting.edit', input: { meetingId: reviewId, change: { field: 'minutes', value: minutes } } },
    ...agenda.flatMap(({ discussion }, index): readonly UndatedCommand[] =>
      discussion === ''
        ? []
        : [
            {
              name: 'agendaItem.edit',
              input: { agendaItemId: itemId(index), change: { field: 'discussion', value: discussion } },
            },
          ],
    ),
    ...decisions.map(({ item, activity, ...decision }, index): UndatedCommand => ({
      name: 'decision.create',
      input: {
        id: stableId(`decision/${code}/${index + 1}`),
        decision: {
          ...decision,
          meetingId: reviewId,
          agendaItemId: itemId(item),
          activityId: activityId(activity),
          position: index + 1,
          provenance: illustrative,
        },
      },
    })),
  ]
}
