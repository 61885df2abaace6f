import type { SeedCommand } from '#contract/seed'
import { stableId } from '../../../stable-id.ts'
import { planId, selectionId } from '../../ids.ts'
import { given } from '../../moments.ts'
import { derived } from '../../provenance.ts'
import { signingDay } from './days.ts'

/** The four elements by which the speech says the partnership serves the member countries; that they choose a year's focus is ours. */
const criteria = [
  { name: 'Efficiency', description: 'Greater coherence in approaching donors and in implementing activities.' },
  {
    name: 'Accountability',
    description: 'Communication and monitoring between the two when they carry out joint projects.',
  },
  {
    name: 'Visibility',
    description: 'Member countries understand the thinking and direction of the two organisations.',
  },
  {
    name: 'Relevance',
    description: 'Partnership in the context of the Sustainable Development Goals, in particular Goal 16.',
  },
] as const

type CriterionName = (typeof criteria)[number]['name']

/** Which criteria activities meet: made up, for some of the eleven and one of those deferred. */
const judgements: { readonly [reference: string]: readonly CriterionName[] } = {
  'F-01': ['Efficiency', 'Visibility', 'Relevance'],
  'F-05': ['Efficiency', 'Accountability', 'Relevance'],
  'F-06': ['Efficiency', 'Visibility', 'Relevance'],
  'F-10': ['Relevance'],
  'F-11': ['Accountability', 'Visibility'],
  'R-02': ['Relevance'],
}

/** Whether an activity's decision of 2016 is judged, so that its provenance can say that the judgement is made up. */
export function isJudged(reference: string): boolean {
  return Object.hasOwn(judgements, reference)
}

/** The criteria of the year's selection, and some judgements by them. */
export function criterionCommands(): readonly SeedCommand[] {
  return given(signingDay, [
    ...criteria.map((criterion, index) => ({
      name: 'criterion.create' as const,
      input: {
        id: criterionId(criterion.name),
        criterion: { ...criterion, planId: planId('PL-1'), position: index + 1, provenance: derived('S004') },
      },
    })),
    ...Object.entries(judgements).map(([reference, names]) => ({
      name: 'selection.judge' as const,
      input: { selectionId: selectionId(reference, 2016), criteriaMet: names.map(criterionId) },
    })),
  ])
}

function criterionId(name: CriterionName): string {
  return stableId(`criterion/PL-1/${name}`)
}
