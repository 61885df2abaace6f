import type { Organisation } from '#contract/area/organisation'
import type { Plan } from '#contract/area/plan'
import type { Milestone } from './milestone.ts'

export const planId = '00000000-0000-4000-8000-0000000000aa'
export const activityId = '00000000-0000-4000-8000-0000000000ab'

export const testPlan: Plan = {
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

export const testOrganisation: Organisation = {
  id: '00000000-0000-4000-8000-0000000000ac',
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

/** A milestone of the tests. */
export function testMilestone(number: number, part: Partial<Milestone> = {}): Milestone {
  return {
    id: `00000000-0000-4000-8000-00000000000${number}`,
    activityId,
    title: `Milestone ${number}`,
    deliverable: '',
    ownerId: null,
    plannedDay: '2016-10-31',
    revisedDay: null,
    actualDay: null,
    provenance: null,
    ...part,
  }
}
