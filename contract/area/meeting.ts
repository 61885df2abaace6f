import { without } from '../edit.ts'
import { actionPointFields, agendaItemFields, contactFields, decisionFields, meetingFields } from '../entity/meeting.ts'
import { createOf, deleteOf, editOf, listOf } from '../record-operations.ts'

const meetingFailures = ['meeting.held-in-future'] as const
const actionFailures = [
  'deed.in-future',
  'actionPoint.verified-unfinished',
  'actionPoint.verified-before-completion',
] as const

/** Review meetings and what comes of them, and whom to turn to. */
export const meetingOperations = {
  'meeting.list': listOf(meetingFields, ['meeting']),
  'meeting.create': createOf('meeting', meetingFields, ['plan.unknown', ...meetingFailures]),
  'meeting.edit': editOf('meeting', without(meetingFields, 'planId'), meetingFailures),
  'meeting.delete': deleteOf('meeting'),

  'agendaItem.list': listOf(agendaItemFields, ['agendaItem', 'meeting']),
  'agendaItem.create': createOf('agendaItem', agendaItemFields, [
    'meeting.unknown',
    'activity.unknown',
    'actionPoint.unknown',
  ]),
  'agendaItem.edit': editOf('agendaItem', without(agendaItemFields, 'meetingId', 'actionPointId'), [
    'activity.unknown',
  ]),
  'agendaItem.delete': deleteOf('agendaItem'),

  'decision.list': listOf(decisionFields, ['decision', 'meeting']),
  'decision.create': createOf('decision', decisionFields, [
    'meeting.unknown',
    'agendaItem.unknown',
    'activity.unknown',
  ]),
  'decision.edit': editOf('decision', without(decisionFields, 'meetingId'), ['agendaItem.unknown', 'activity.unknown']),
  'decision.delete': deleteOf('decision'),

  'actionPoint.list': listOf(actionPointFields, ['actionPoint']),
  'actionPoint.create': createOf('actionPoint', actionPointFields, [
    'plan.unknown',
    'meeting.unknown',
    'activity.unknown',
    'organisation.unknown',
    ...actionFailures,
  ]),
  'actionPoint.edit': editOf('actionPoint', without(actionPointFields, 'planId', 'meetingId'), [
    'activity.unknown',
    'organisation.unknown',
    ...actionFailures,
  ]),
  'actionPoint.delete': deleteOf('actionPoint'),

  'contact.list': listOf(contactFields, ['contact']),
  'contact.create': createOf('contact', contactFields, ['plan.unknown', 'organisation.unknown']),
  'contact.edit': editOf('contact', without(contactFields, 'planId'), ['organisation.unknown']),
  'contact.delete': deleteOf('contact'),
} as const
