import type { ActivityLine } from '#contract/area/activity'
import type { ThematicArea } from '#contract/area/outline'
import type { Plan } from '#contract/area/plan'
import type { SelectionDecision } from '#contract/vocabulary'
import type { Criterion, Decision } from './use-selection.ts'

/** A readable id for tests. */
export function testId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

export const planId = testId(100)

export const plan: Plan = {
  id: planId,
  title: 'Joint Action Plan',
  shortTitle: 'INTERPOL-UNODC',
  kind: 'joint-action-plan',
  state: 'current',
  periodStart: '2015',
  periodEnd: '2017',
  focusYear: 2016,
  description: '',
  marking: 'unclassified',
  currency: null,
  ratingThresholds: null,
  provenance: null,
  parties: [],
  provenanceCounts: [],
  activityCount: 3,
  selectionYears: [2015, 2016],
}

export const area: ThematicArea = {
  id: testId(50),
  planId,
  position: 0,
  provenance: null,
  name: 'Cybercrime',
  description: '',
  activityCount: 3,
}

/** The activities F-01 to F-03 of one area. */
export const activities: ActivityLine[] = [1, 2, 3].map((number) => ({
  id: testId(number),
  planId,
  areaId: area.id,
  focusAreaId: null,
  reference: `F-0${number}`,
  title: `Activity ${number}`,
  nature: 'joint',
  horizon: 'current',
  status: 'ongoing',
  plannedStart: null,
  plannedEnd: null,
  revisedStart: null,
  revisedEnd: null,
  actualStart: null,
  actualEnd: null,
  geography: '',
  marking: 'unclassified',
  provenance: null,
  roles: [],
  selectedYears: [],
  noteCount: 0,
  lastNoteDay: null,
  nextMilestone: null,
}))

export function decision(activity: number, year: number, made: SelectionDecision, reason = ''): Decision {
  return {
    id: testId(activity * 10_000 + year),
    activityId: testId(activity),
    year,
    decision: made,
    reason,
    carriedFromYear: null,
    criteriaMet: null,
    provenance: null,
  }
}

export function criterion(position: number, name: string): Criterion {
  return { id: testId(20 + position), planId, position, name, description: '', provenance: null }
}
