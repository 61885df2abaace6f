import type { ReactElement } from 'react'
import type { Organisation } from '#contract/area/organisation'
import { done } from '#contract/result'
import { newOrganisation } from '../../api/new-organisation.ts'
import { testPlan } from '../../api/record-testing.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import { showInWorkspace, shownToday } from '../../api/workspace-testing.tsx'
import type { ActionPoint, AgendaItem, Contact, Decision, Meeting } from './records.ts'

export const planId = '00000000-0000-4000-8000-0000000000aa'

const organisationIds = ['00000000-0000-4000-8000-0000000000b1', '00000000-0000-4000-8000-0000000000b2'] as const
const organisations: readonly Organisation[] = [
  { id: organisationIds[0], ...newOrganisation('en', null, 'INTERPOL', 'multilateral') },
  { id: organisationIds[1], ...newOrganisation('en', null, 'UNODC', 'multilateral') },
]
export const [interpolId, unodcId] = organisationIds

export function testMeeting(part: Partial<Meeting> = {}): Meeting {
  return {
    id: crypto.randomUUID(),
    planId,
    title: 'Mid-year review',
    day: shownToday,
    place: 'Vienna',
    participants: '',
    minutes: '',
    state: 'held',
    marking: 'unclassified',
    provenance: null,
    ...part,
  }
}

export function testItem(meeting: Meeting, position: number, part: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: crypto.randomUUID(),
    meetingId: meeting.id,
    position,
    kind: 'other',
    title: `Item ${position}`,
    activityId: null,
    actionPointId: null,
    discussion: '',
    provenance: null,
    ...part,
  }
}

export function testDecision(meeting: Meeting, part: Partial<Decision> = {}): Decision {
  return {
    id: crypto.randomUUID(),
    meetingId: meeting.id,
    agendaItemId: null,
    activityId: null,
    position: 0,
    text: 'The work goes on.',
    reason: '',
    provenance: null,
    ...part,
  }
}

export function testAction(part: Partial<ActionPoint> = {}): ActionPoint {
  return {
    id: crypto.randomUUID(),
    planId,
    meetingId: null,
    activityId: null,
    text: 'Find a room.',
    ownerId: interpolId,
    ownerName: null,
    dueDay: null,
    completion: null,
    verification: null,
    provenance: null,
    ...part,
  }
}

export function testContact(part: Partial<Contact> = {}): Contact {
  return {
    id: crypto.randomUUID(),
    planId,
    organisationId: interpolId,
    name: 'Ana Ruiz',
    post: null,
    functions: [],
    email: null,
    phone: null,
    remark: '',
    provenance: null,
    ...part,
  }
}

type Scene = {
  readonly meetings?: readonly Meeting[]
  readonly items?: readonly AgendaItem[]
  readonly decisions?: readonly Decision[]
  readonly actions?: readonly ActionPoint[]
  readonly contacts?: readonly Contact[]
  readonly answers?: FakeAnswers
  readonly isReadOnly?: boolean
}

/** Draws something of the meetings of a plan as it stands in an open workspace. */
export async function show(
  element: ReactElement,
  { meetings = [], items = [], decisions = [], actions = [], contacts = [], answers = {}, isReadOnly = false }: Scene,
) {
  const answered: FakeAnswers = {
    'plan.get': () => done(testPlan({ id: planId, marking: 'confidential' })),
    'meeting.list': () => done({ records: [...meetings] }),
    'evidence.of': () => done({ items: [] }),
    'agendaItem.list': () => done({ records: [...items] }),
    'decision.list': () => done({ records: [...decisions] }),
    'actionPoint.list': () => done({ records: [...actions] }),
    'contact.list': () => done({ records: [...contacts] }),
    'organisation.list': () => done({ organisations: [...organisations] }),
    'activity.list': () => done({ activities: [] }),
    ...answers,
  }
  return await showInWorkspace(element, answered, { isReadOnly, canPrintPdf: true })
}
