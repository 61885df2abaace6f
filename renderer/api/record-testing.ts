import type { ActivityLine } from '#contract/area/activity'
import type { Plan } from '#contract/area/plan'

/** A plan of the tests: current, from 2016 on, with an activity. */
export function testPlan(part: Pick<Plan, 'id'> & Partial<Plan>): Plan {
  return {
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
    ...part,
  }
}

type Named = 'id' | 'planId' | 'areaId' | 'reference' | 'title'

/** An activity of the tests, as lists tell it: ongoing, with no dates, nobody taking part and nothing noted. */
export function testActivityLine(part: Pick<ActivityLine, Named> & Partial<ActivityLine>): ActivityLine {
  return {
    focusAreaId: null,
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
    ...part,
  }
}
