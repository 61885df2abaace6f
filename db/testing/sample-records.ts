import type { EntityValues } from '#contract/entity/table'

type Sampled = 'plan' | 'area' | 'activity' | 'note'

/** Records that histories are made of; null when what they belong to is not there. */
export function recordValues(
  entity: Sampled,
  { plan, area }: { readonly plan: string | undefined; readonly area: string | undefined },
): { [Entity in Sampled]: EntityValues<Entity> }[Sampled] | null {
  if (entity === 'plan') return samplePlanValues
  if (plan === undefined) return null
  if (entity === 'area') return { planId: plan, position: 0, provenance: null, name: 'Area', description: '' }
  if (entity === 'note') return { ...sampleNote, planId: plan }
  return area === undefined ? null : { ...sampleActivity, planId: plan, areaId: area, ratingOverride: null }
}

/** A plan as it is made. */
export const samplePlan: Omit<EntityValues<'plan'>, 'currency' | 'ratingThresholds'> = {
  title: 'Plan',
  shortTitle: 'P',
  kind: 'joint-action-plan',
  state: 'current',
  periodStart: '2016',
  periodEnd: '2017',
  focusYear: 2016,
  description: '',
  marking: 'unclassified',
  provenance: null,
}

/** All fields of the same plan, as its making records them. */
export const samplePlanValues: EntityValues<'plan'> = { ...samplePlan, currency: null, ratingThresholds: null }

const sampleNote: Omit<EntityValues<'note'>, 'planId'> = {
  activityId: null,
  kind: 'progress',
  day: '2016-05',
  text: 'begun',
  authorId: null,
  marking: 'unclassified',
  provenance: { kind: 'illustrative', source: null, fields: [{ field: 'day', kind: 'derived', source: 'a' }] },
}

/** An activity as it is made. */
export const sampleActivity: Omit<EntityValues<'activity'>, 'planId' | 'areaId' | 'ratingOverride'> = {
  focusAreaId: null,
  objectiveId: null,
  reference: 'F-01',
  title: 'Title',
  description: '',
  nature: 'joint',
  horizon: 'current',
  status: { status: 'planned', reason: null },
  plannedStart: '2016-01-01',
  plannedEnd: null,
  revisedStart: null,
  revisedEnd: null,
  actualStart: null,
  actualEnd: null,
  sdgTargets: ['16.4'],
  geography: '',
  marking: 'unclassified',
  provenance: null,
}
