import { derivedFields } from './provenance.ts'

/** The 2030 Agenda is of September 2015: a target on an earlier plan looks back. */
export const targetsLookBack = derivedFields(
  'retrospective; the targets are younger than the plan, the link is ours',
  'sdgTargets',
)

/** Words of the speech of 2016, used for older plans so that they can be compared. */
export const laterWords = derivedFields(
  'the words are those of the INTERPOL-UNODC plan of 2016, applied by us',
  'nature',
  'horizon',
)

export const statusInferred = derivedFields(
  'our careful reading; the reason of the status says of when it is',
  'status',
)

export const areaInferred = derivedFields('the place of the activity in the outline is ours', 'areaId', 'objectiveId')
