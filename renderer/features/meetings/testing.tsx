import { render } from 'vitest-browser-react'
import type { ReactElement } from 'react'
import type { AppState } from '#contract/area/app'
import type { Organisation } from '#contract/area/organisation'
import type { Plan } from '#contract/area/plan'
import { done } from '#contract/result'
import { AppStateProvider } from '../../api/app-state.tsx'
import { setTandem } from '../../api/client.ts'
import { newOrganisation } from '../../api/new-organisation.ts'
import { clearQueries } from '../../api/query-cache.ts'
import { fakeTandem } from '../../api/testing.ts'
import type { FakeAnswers, FakeTandem } from '../../api/testing.ts'
import { ToastRegion } from '../../ui/toast-region.tsx'
import type { ActionPoint, AgendaItem, Contact, Decision, Meeting } from './records.ts'

export const planId = '00000000-0000-4000-8000-0000000000aa'
export const today = '2016-09-30'

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
    day: today,
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

const plan: Plan = {
  id: planId,
  title: 'Joint action plan',
  shortTitle: 'INTERPOL-UNODC',
  currency: null,
  ratingThresholds: null,
  kind: 'joint-action-plan',
  state: 'current',
  periodStart: '2016',
  periodEnd: null,
  focusYear: 2016,
  description: '',
  marking: 'confidential',
  provenance: null,
  parties: [],
  activityCount: 1,
  provenanceCounts: [],
  selectionYears: [],
}

const state: AppState = {
  workspace: {
    name: 'Desk',
    path: '/a.tandem',
    fileName: 'a.tandem',
    readOnly: false,
    missingSaves: 0,
    lastPlace: null,
  },
  recent: [],
  toOpen: null,
  interrupted: null,
  preferences: { theme: 'light', language: 'en', density: 'normal' },
  version: '1.0.0',
  workspacesFolder: '/',
  canChooseFile: false,
  canPrintPdf: true,
  today,
  isDemonstrationDay: false,
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
  clearQueries()
  const tandem = fakeTandem({
    'plan.get': () => done(plan),
    'meeting.list': () => done({ records: [...meetings] }),
    'evidence.of': () => done({ items: [] }),
    'agendaItem.list': () => done({ records: [...items] }),
    'decision.list': () => done({ records: [...decisions] }),
    'actionPoint.list': () => done({ records: [...actions] }),
    'contact.list': () => done({ records: [...contacts] }),
    'organisation.list': () => done({ organisations: [...organisations] }),
    'activity.list': () => done({ activities: [] }),
    ...answers,
  })
  setTandem(tandem)
  const workspace = state.workspace === null ? null : { ...state.workspace, readOnly: isReadOnly }
  const screen = await render(
    <AppStateProvider value={{ ...state, workspace }}>
      <main>{element}</main>
      <ToastRegion />
    </AppStateProvider>,
  )
  return { screen, tandem }
}

/** The inputs a command was sent with, without its request id. */
export function sent(tandem: FakeTandem, name: string): readonly unknown[] {
  return tandem.calls
    .filter((call) => call.name === name)
    .map(({ input }) => {
      if (typeof input !== 'object' || input === null) return input
      return Object.fromEntries(Object.entries(input).filter(([key]) => key !== 'requestId'))
    })
}
