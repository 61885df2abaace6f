import type { ActivityLine } from '#contract/area/activity'
import type { ThematicArea } from '#contract/area/outline'
import type { SelectionDecision } from '#contract/vocabulary'
import { testActivityLine, testPlan } from '../../api/record-testing.ts'
import type { Criterion, Decision } from './use-selection.ts'

/** A readable id for tests. */
export function testId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

export const planId = testId(100)

export const plan = testPlan({
  id: planId,
  periodStart: '2015',
  periodEnd: '2017',
  activityCount: 3,
  selectionYears: [2015, 2016],
})

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
export const activities: ActivityLine[] = [1, 2, 3].map((number) =>
  testActivityLine({
    id: testId(number),
    planId,
    areaId: area.id,
    reference: `F-0${number}`,
    title: `Activity ${number}`,
  }),
)

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
