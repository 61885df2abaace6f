import type { TestPlan } from '../plan-testing.ts'
import { deletedPlan, edited, tomorrow, unknown } from '../provoke-testing.ts'
import type { FailureCases } from '../provoke-testing.ts'
import { draft, newRecord, theRecord } from '../record/drafts-testing.ts'
import { changed, foreignActivity, made, madeTooLate, recordCases } from '../record/failure-cases-testing.ts'

const done = { day: '2016-05-20', text: 'Done.' }
const dayBefore = { ...done, day: '2016-05-19' }
const tooEarly = { ...done, day: tomorrow }

const item = (values: object = {}): object => ({
  kind: 'other',
  title: 'Budget',
  activityId: null,
  actionPointId: null,
  ...values,
})
const taken = (plan: TestPlan, ...items: readonly object[]): object => ({
  meetingId: theRecord(plan, 'meeting'),
  items,
})

/** Every declared failure of review meetings, what comes of them, and contact people. */
export const meetingFailureCases: FailureCases = {
  ...recordCases('meeting', edited('title', 'New'), {
    create: {
      'plan.unknown': [made('meeting', { planId: unknown }), madeTooLate('meeting')],
      'meeting.held-in-future': [
        made('meeting', { state: 'held', day: tomorrow }),
        made('meeting', { state: 'held', day: '2016-06' }),
      ],
    },
    edit: {
      'meeting.held-in-future': [
        changed('meeting', { state: 'held' }, 'day', tomorrow),
        changed('meeting', { day: '2017' }, 'state', 'held'),
      ],
    },
  }),
  ...recordCases('agendaItem', edited('title', 'New'), {
    create: {
      'meeting.unknown': [made('agendaItem', { meetingId: unknown }), madeTooLate('agendaItem')],
      'activity.unknown': [
        made('agendaItem', { activityId: unknown }),
        (plan) => draft(plan, 'agendaItem', { activityId: foreignActivity(plan) }),
      ],
      'actionPoint.unknown': [made('agendaItem', { actionPointId: unknown })],
    },
    edit: { 'activity.unknown': [changed('agendaItem', {}, 'activityId', unknown)] },
  }),
  'agenda.propose': {
    'meeting.unknown': [
      () => ({ meetingId: unknown }),
      (plan) => {
        const meetingId = theRecord(plan, 'meeting')
        plan.run('meeting.delete', { meetingId })
        return { meetingId }
      },
    ],
  },
  'report.meetingFacts': {
    'meeting.unknown': [
      () => ({ meetingId: unknown }),
      (plan) => {
        const meetingId = theRecord(plan, 'meeting')
        deletedPlan(plan)
        return { meetingId }
      },
    ],
  },
  'agenda.add': {
    'meeting.unknown': [() => ({ meetingId: unknown, items: [item()] })],
    'activity.unknown': [
      (plan) => taken(plan, item({ activityId: unknown })),
      (plan) => taken(plan, item(), item({ activityId: foreignActivity(plan) })),
    ],
    'actionPoint.unknown': [
      (plan) => taken(plan, item({ actionPointId: unknown })),
      (plan) => taken(plan, item({ actionPointId: newRecord(plan, 'actionPoint', { planId: plan.newPlan() }) })),
    ],
  },
  'agenda.move': {
    'agendaItem.unknown': [
      () => ({ agendaItemId: unknown, toIndex: 0 }),
      (plan) => {
        const agendaItemId = theRecord(plan, 'agendaItem')
        deletedPlan(plan)
        return { agendaItemId, toIndex: 0 }
      },
    ],
  },
  ...recordCases('decision', edited('text', 'New'), {
    create: {
      'meeting.unknown': [made('decision', { meetingId: unknown }), madeTooLate('decision')],
      'agendaItem.unknown': [made('decision', { agendaItemId: unknown })],
      'activity.unknown': [made('decision', { activityId: unknown })],
    },
    edit: {
      'agendaItem.unknown': [changed('decision', {}, 'agendaItemId', unknown)],
      'activity.unknown': [changed('decision', {}, 'activityId', unknown)],
    },
  }),
  ...recordCases('actionPoint', edited('text', 'New'), {
    create: {
      'plan.unknown': [made('actionPoint', { planId: unknown }), madeTooLate('actionPoint')],
      'meeting.unknown': [made('actionPoint', { meetingId: unknown })],
      'activity.unknown': [made('actionPoint', { activityId: unknown })],
      'organisation.unknown': [made('actionPoint', { ownerId: unknown })],
      'deed.in-future': [
        made('actionPoint', { completion: tooEarly }),
        made('actionPoint', { completion: done, verification: tooEarly }),
      ],
      'actionPoint.verified-unfinished': [made('actionPoint', { verification: done })],
      'actionPoint.verified-before-completion': [made('actionPoint', { completion: done, verification: dayBefore })],
    },
    edit: {
      'activity.unknown': [changed('actionPoint', {}, 'activityId', unknown)],
      'organisation.unknown': [changed('actionPoint', {}, 'ownerId', unknown)],
      'deed.in-future': [
        changed('actionPoint', {}, 'completion', tooEarly),
        changed('actionPoint', { completion: done }, 'verification', tooEarly),
      ],
      'actionPoint.verified-unfinished': [
        changed('actionPoint', {}, 'verification', done),
        changed('actionPoint', { completion: done, verification: done }, 'completion', null),
      ],
      'actionPoint.verified-before-completion': [
        changed('actionPoint', { completion: done }, 'verification', dayBefore),
        changed('actionPoint', { completion: dayBefore, verification: dayBefore }, 'completion', done),
      ],
    },
  }),
  ...recordCases('contact', edited('name', 'Eva'), {
    create: {
      'plan.unknown': [made('contact', { planId: unknown }), madeTooLate('contact')],
      'organisation.unknown': [made('contact', { organisationId: unknown })],
    },
    edit: { 'organisation.unknown': [changed('contact', {}, 'organisationId', unknown)] },
  }),
}
