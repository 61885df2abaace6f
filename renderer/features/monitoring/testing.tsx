import type { ReactElement } from 'react'
import type { Activity } from '#contract/area/activity'
import type { ActivityRating } from '#contract/area/rating'
import type { RoundLine } from '#contract/area/round'
import { done } from '#contract/result'
import type { FakeAnswers } from '../../api/testing.ts'
import { showInWorkspace, shownToday } from '../../api/workspace-testing.tsx'
import { replaceWith } from '../../routing/use-route.ts'
import type { Period } from './period.ts'
import { chooseFilter, chooseScope } from './round-choices.ts'

export const planId = '00000000-0000-4000-8000-0000000000aa'

/** A readable id for tests: `testId('a', 3)`. */
export function testId(kind: 'a' | 'b' | 'c', number: number): string {
  return `00000000-0000-4000-8000-${kind}${String(number).padStart(11, '0')}`
}

export const quarter: Period = {
  id: testId('b', 3),
  planId,
  kind: 'quarter',
  range: { fromDay: '2016-07-01', toDay: '2016-09-30' },
  submission: { opensDay: '2016-10-01', dueDay: '2016-10-15' },
  name: null,
  provenance: null,
}

export function testLine(number: number, part: Partial<RoundLine> = {}): RoundLine {
  return {
    activityId: testId('a', number),
    reference: `F-0${number}`,
    title: `Activity ${number}`,
    areaName: 'Cybercrime',
    status: 'ongoing',
    endDay: '2016-11-30',
    lastNote: null,
    entry: null,
    isNewest: true,
    previous: null,
    ...part,
  }
}

export function testEntry(outcome: 'updated' | 'no-change'): NonNullable<RoundLine['entry']> {
  const rating = { rating: 'green', proposed: 'green', reason: null } as const
  return { id: testId('c', 1), outcome, rating, day: shownToday, authorName: 'Ana Ruiz' }
}

function activityOf(line: RoundLine): Activity {
  return {
    id: line.activityId,
    planId,
    areaId: testId('b', 1),
    focusAreaId: null,
    objectiveId: null,
    reference: line.reference,
    title: line.title,
    description: '',
    nature: 'joint',
    horizon: 'current',
    status: { status: line.status, reason: null },
    ratingOverride: null,
    plannedStart: '2016-05-23',
    plannedEnd: '2016-11-30',
    revisedStart: null,
    revisedEnd: null,
    actualStart: line.status === 'planned' ? null : '2016-05-23',
    actualEnd: null,
    sdgTargets: [],
    geography: '',
    marking: 'confidential',
    provenance: null,
    participations: [],
    selections: [],
    conflicts: [],
  }
}

export function ratingOf(activityId: string, part: Partial<ActivityRating> = {}): ActivityRating {
  return {
    activityId,
    rating: 'green',
    proposed: 'green',
    reasons: [],
    override: null,
    trend: null,
    nextMilestone: null,
    milestoneCounts: { total: 0, reached: 0, overdue: 0, dueSoon: 0 },
    ...part,
  }
}

type Scene = {
  readonly lines?: readonly RoundLine[]
  readonly periods?: readonly Period[]
  readonly answers?: FakeAnswers
  readonly isReadOnly?: boolean
}

/** Draws something of a plan's monitoring; the host answers for its round. */
export async function show(
  element: ReactElement,
  { lines = [], periods = [quarter], answers = {}, isReadOnly = false }: Scene,
) {
  chooseScope('focus')
  chooseFilter('all')
  const answered: FakeAnswers = {
    'reportingPeriod.list': () => done({ records: [...periods] }),
    'round.get': () => done({ year: 2016, range: quarter.range, lines: [...lines] }),
    'activity.get': ({ activityId }) =>
      done(activityOf(lines.find((line) => line.activityId === activityId) ?? testLine(1))),
    'rating.list': ({ activityId }) => done({ ratings: activityId === null ? [] : [ratingOf(activityId)] }),
    'milestone.list': () => done({ records: [] }),
    'note.list': () => done({ notes: [], total: 0 }),
    ...answers,
  }
  return await showInWorkspace(element, answered, { isReadOnly })
}

/** Puts the page at the start, where no period and no activity is chosen. */
export function atStart(): void {
  replaceWith({ kind: 'home' })
}
