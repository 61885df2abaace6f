import type { ReactElement } from 'react'
import type { Activity } from '#contract/area/activity'
import type { Note } from '#contract/area/note'
import { done } from '#contract/result'
import { newOrganisation } from '../../api/new-organisation.ts'
import { testPlan } from '../../api/record-testing.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import { showInWorkspace } from '../../api/workspace-testing.tsx'

export const planId = '00000000-0000-4000-8000-0000000000aa'
export const areaId = '00000000-0000-4000-8000-0000000000ab'
export const organisationId = '00000000-0000-4000-8000-0000000000ac'

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

const organisation = {
  id: organisationId,
  ...newOrganisation('en', 'International Criminal Police Organization', 'INTERPOL', 'multilateral'),
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

type Scene = {
  readonly activity: Activity
  readonly notes?: readonly Note[]
  readonly answers?: FakeAnswers
  readonly isReadOnly?: boolean
  /** Whether today is the day that a demonstration shows. */
  readonly isDemonstrationDay?: boolean
}

/** Draws something of an activity as it stands in an open workspace; the host answers for its plan. */
export async function show(element: ReactElement, { activity, notes = [], answers = {}, ...setting }: Scene) {
  const answered: FakeAnswers = {
    'activity.get': () => done(activity),
    'plan.get': () => done(testPlan({ id: planId })),
    'outline.get': () => done({ areas: [area], focusAreas: [], objectives: [] }),
    'organisation.list': () => done({ organisations: [organisation] }),
    'note.list': ({ offset, limit }) => done({ notes: notes.slice(offset, offset + limit), total: notes.length }),
    'history.list': () => done({ entries: [], total: 0, hasMore: false }),
    'evidence.of': () => done({ items: [] }),
    ...answers,
  }
  const withButtonBefore = (
    <>
      <button type="button">Before</button>
      {element}
    </>
  )
  return await showInWorkspace(withButtonBefore, answered, setting)
}
