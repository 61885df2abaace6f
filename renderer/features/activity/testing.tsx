import { render } from 'vitest-browser-react'
import type { ReactElement } from 'react'
import type { Activity } from '#contract/area/activity'
import type { AppState } from '#contract/area/app'
import type { Note } from '#contract/area/note'
import type { Organisation } from '#contract/area/organisation'
import type { Plan } from '#contract/area/plan'
import { done } from '#contract/result'
import { AppStateProvider } from '../../api/app-state.tsx'
import { setTandem } from '../../api/client.ts'
import { clearQueries } from '../../api/query-cache.ts'
import { fakeTandem } from '../../api/testing.ts'
import type { FakeAnswers, FakeTandem } from '../../api/testing.ts'
import { ToastRegion } from '../../ui/toast-region.tsx'

export const planId = '00000000-0000-4000-8000-0000000000aa'
export const areaId = '00000000-0000-4000-8000-0000000000ab'
export const organisationId = '00000000-0000-4000-8000-0000000000ac'
export const today = '2016-09-30'

/** An activity of the tests, with an id of its own so that no draft of another test is on it. */
export function testActivity(part: Partial<Activity> = {}): Activity {
  return {
    id: crypto.randomUUID(),
    planId,
    areaId,
    focusAreaId: null,
    objectiveId: null,
    reference: 'F-03',
    title: 'Police networks and prosecutors',
    description: 'Networks are brought together.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: null },
    ratingOverride: null,
    plannedStart: '2016-05-23',
    plannedEnd: '2016-09-15',
    revisedStart: null,
    revisedEnd: null,
    actualStart: null,
    actualEnd: null,
    sdgTargets: ['16.2'],
    geography: '',
    marking: 'unclassified',
    provenance: null,
    participations: [],
    selections: [],
    conflicts: [],
    ...part,
  }
}

export function testNote(activity: Activity, number: number, part: Partial<Note> = {}): Note {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    planId,
    activityId: activity.id,
    kind: 'progress',
    day: '2016-06-30',
    text: `Note ${number}`,
    authorId: null,
    authorName: 'Ana Ruiz',
    marking: 'unclassified',
    provenance: null,
    activityReference: activity.reference,
    activityTitle: activity.title,
    ...part,
  }
}

const organisation: Organisation = {
  id: organisationId,
  nameEn: 'International Criminal Police Organization',
  nameFr: null,
  nameEs: null,
  nameAr: null,
  nameRu: null,
  nameZh: null,
  abbreviationEn: 'INTERPOL',
  abbreviationFr: null,
  abbreviationEs: null,
  abbreviationAr: null,
  abbreviationRu: null,
  abbreviationZh: null,
  kind: 'multilateral',
  seat: null,
  functions: [],
  description: '',
  provenance: null,
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
  marking: 'unclassified',
  provenance: null,
  parties: [],
  activityCount: 1,
  provenanceCounts: [],
  selectionYears: [],
}

const area = {
  id: areaId,
  planId,
  position: 0,
  provenance: null,
  name: 'Cybercrime',
  description: '',
  activityCount: 1,
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
  canPrintPdf: false,
  today,
  isDemonstrationDay: false,
}

type Scene = {
  readonly activity: Activity
  readonly notes?: readonly Note[]
  readonly answers?: FakeAnswers
  readonly isReadOnly?: boolean
  /** Whether today is the day that a demonstration shows. */
  readonly isDemonstrationDay?: boolean
}

/** Draws something of an activity as it stands in an open workspace; the host answers for its plan. */
export async function show(
  element: ReactElement,
  { activity, notes = [], answers = {}, isReadOnly = false, isDemonstrationDay = false }: Scene,
) {
  clearQueries()
  const tandem = fakeTandem({
    'activity.get': () => done(activity),
    'plan.get': () => done(plan),
    'outline.get': () => done({ areas: [area], focusAreas: [], objectives: [] }),
    'organisation.list': () => done({ organisations: [organisation] }),
    'note.list': ({ offset, limit }) => done({ notes: notes.slice(offset, offset + limit), total: notes.length }),
    'history.list': () => done({ entries: [], total: 0, hasMore: false }),
    'evidence.of': () => done({ items: [] }),
    ...answers,
  })
  setTandem(tandem)
  const workspace = state.workspace === null ? null : { ...state.workspace, readOnly: isReadOnly }
  const screen = await render(
    <AppStateProvider value={{ ...state, workspace, isDemonstrationDay }}>
      <button type="button">Before</button>
      <main>{element}</main>
      <ToastRegion />
    </AppStateProvider>,
  )
  return { screen, tandem }
}

/** The inputs a command was sent with, without its request id. */
export function sent(tandem: FakeTandem, name: string): readonly unknown[] {
  return tandem.calls.filter((call) => call.name === name).map(({ input }) => withoutRequestId(input))
}

function withoutRequestId(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input
  return Object.fromEntries(Object.entries(input).filter(([key]) => key !== 'requestId'))
}
