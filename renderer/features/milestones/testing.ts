import type { Organisation } from '#contract/area/organisation'
import { newOrganisation } from '../../api/new-organisation.ts'
import type { Milestone } from './milestone.ts'

export const planId = '00000000-0000-4000-8000-0000000000aa'
export const activityId = '00000000-0000-4000-8000-0000000000ab'

export const testOrganisation: Organisation = {
  id: '00000000-0000-4000-8000-0000000000ac',
  ...newOrganisation('en', 'International Criminal Police Organization', 'INTERPOL', 'multilateral'),
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
