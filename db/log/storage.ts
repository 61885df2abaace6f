import type { EntityName } from '#contract/entity/table'
import { referenceOrder } from '#domain/reference-order'
import { normaliseText } from '#domain/search-text'
import type { StoredOf } from './stored.ts'

const provenance = { kind: 'provenance', source: 'provenance_source', fields: 'provenance_fields' }
const ofPlan = { kind: 'field', field: 'planId' } as const
const completion = { day: 'completion_day', text: 'completion_text' }
const ofMeeting = { kind: 'through', field: 'meetingId', entity: 'meeting' } as const
const ofActivity = { kind: 'through', field: 'activityId', entity: 'activity' } as const

/** Where each entity is kept, as far as that does not follow from its fields. */
export const storage = {
  workspace: { scope: { kind: 'none' } },
  person: { references: { organisationId: 'organisation' }, scope: { kind: 'none' } },
  organisation: { parts: { provenance }, lists: ['functions'], scope: { kind: 'none' } },
  plan: { parts: { provenance }, lists: ['ratingThresholds'], scope: { kind: 'self' } },
  party: {
    parts: { provenance },
    lists: ['functions'],
    references: { planId: 'plan', organisationId: 'organisation' },
    scope: ofPlan,
  },
  document: { parts: { provenance }, references: { planId: 'plan' }, scope: ofPlan },
  area: { parts: { provenance }, references: { planId: 'plan' }, scope: ofPlan },
  focusArea: { parts: { provenance }, references: { planId: 'plan' }, scope: ofPlan },
  objective: { parts: { provenance }, references: { planId: 'plan' }, scope: ofPlan },
  activity: {
    parts: {
      status: { status: 'status', reason: 'status_reason' },
      revisedStart: {
        day: 'revised_start',
        reason: 'revised_start_reason',
        explanation: 'revised_start_explanation',
      },
      revisedEnd: { day: 'revised_end', reason: 'revised_end_reason', explanation: 'revised_end_explanation' },
      ratingOverride: {
        rating: 'rating_override',
        reason: 'rating_override_reason',
        day: 'rating_override_day',
      },
      provenance,
    },
    lists: ['sdgTargets'],
    derived: {
      reference: { column: 'reference_order', derive: referenceOrder },
      title: { column: 'title_order', derive: normaliseText },
    },
    references: { planId: 'plan', areaId: 'area', focusAreaId: 'focusArea', objectiveId: 'objective' },
    scope: ofPlan,
    searched: ['reference', 'title', 'description'],
  },
  participation: {
    parts: { provenance },
    lists: ['functions'],
    references: { activityId: 'activity', organisationId: 'organisation' },
    scope: ofActivity,
  },
  selection: {
    parts: { provenance },
    lists: ['criteriaMet'],
    references: { activityId: 'activity' },
    scope: ofActivity,
  },
  note: {
    parts: { provenance },
    references: { planId: 'plan', activityId: 'activity', authorId: 'person' },
    goesWith: ['activityId'],
    scope: ofPlan,
    searched: ['text'],
  },
  milestone: {
    parts: {
      revisedDay: { day: 'revised_day', reason: 'revised_day_reason', explanation: 'revised_day_explanation' },
      provenance,
    },
    references: { activityId: 'activity', ownerId: 'organisation' },
    scope: ofActivity,
    searched: ['title', 'deliverable'],
  },
  reportingPeriod: {
    parts: {
      range: { fromDay: 'from_day', toDay: 'to_day' },
      submission: { opensDay: 'submission_opens', dueDay: 'submission_due' },
      provenance,
    },
    references: { planId: 'plan' },
    scope: ofPlan,
  },
  roundEntry: {
    parts: { rating: { rating: 'rating', proposed: 'rating_proposed', reason: 'rating_reason' }, provenance },
    references: { activityId: 'activity', periodId: 'reportingPeriod', authorId: 'person' },
    goesWith: ['periodId'],
    scope: ofActivity,
  },
  indicator: {
    parts: {
      baseline: { value: 'baseline_value', day: 'baseline_day' },
      target: { value: 'target_value', day: 'target_day' },
      provenance,
    },
    lists: ['disaggregation'],
    references: { planId: 'plan', activityId: 'activity' },
    goesWith: ['activityId'],
    scope: ofPlan,
    searched: ['title', 'meansOfVerification'],
  },
  indicatorValue: {
    parts: { provenance },
    references: { indicatorId: 'indicator', periodId: 'reportingPeriod' },
    goesWith: ['periodId'],
    scope: { kind: 'through', field: 'indicatorId', entity: 'indicator' },
  },
  risk: {
    parts: {
      assessment: { likelihood: 'likelihood', impact: 'impact' },
      treatment: { kind: 'treatment', text: 'treatment_text' },
      provenance,
    },
    references: { planId: 'plan', activityId: 'activity', ownerId: 'organisation' },
    goesWith: ['activityId'],
    scope: ofPlan,
    searched: ['title', 'description'],
  },
  issue: {
    parts: { resolution: { day: 'resolution_day', text: 'resolution_text' }, provenance },
    references: { planId: 'plan', activityId: 'activity', riskId: 'risk' },
    goesWith: ['activityId'],
    scope: ofPlan,
    searched: ['title', 'description'],
  },
  measure: {
    parts: { completion, provenance },
    references: { planId: 'plan', issueId: 'issue', riskId: 'risk', actorId: 'organisation' },
    goesWith: ['issueId', 'riskId'],
    scope: ofPlan,
    searched: ['text'],
  },
  fundingLine: {
    parts: { money: { amount: 'amount', currency: 'currency' }, provenance },
    references: { planId: 'plan', activityId: 'activity', donorId: 'organisation' },
    goesWith: ['activityId'],
    scope: ofPlan,
  },
  currencyRate: {
    parts: { rate: { from: 'from_currency', to: 'to_currency', value: 'rate' }, provenance },
    references: { planId: 'plan' },
    scope: ofPlan,
  },
  contribution: {
    parts: { delivery: { state: 'delivery', day: 'delivery_day', text: 'delivery_text' }, provenance },
    references: { activityId: 'activity', organisationId: 'organisation' },
    scope: ofActivity,
    searched: ['promise'],
  },
  meeting: {
    parts: { provenance },
    references: { planId: 'plan' },
    scope: ofPlan,
    searched: ['title', 'minutes'],
  },
  agendaItem: {
    parts: { provenance },
    references: { meetingId: 'meeting', activityId: 'activity', actionPointId: 'actionPoint' },
    goesWith: ['activityId'],
    scope: ofMeeting,
    searched: ['title', 'discussion'],
  },
  decision: {
    parts: { provenance },
    references: { meetingId: 'meeting', agendaItemId: 'agendaItem', activityId: 'activity' },
    goesWith: ['activityId'],
    scope: ofMeeting,
    searched: ['text', 'reason'],
  },
  actionPoint: {
    parts: { completion, verification: { day: 'verification_day', text: 'verification_text' }, provenance },
    references: { planId: 'plan', meetingId: 'meeting', activityId: 'activity', ownerId: 'organisation' },
    goesWith: ['activityId'],
    scope: ofPlan,
    searched: ['text'],
  },
  contact: {
    parts: { provenance },
    lists: ['functions'],
    references: { planId: 'plan', organisationId: 'organisation' },
    scope: ofPlan,
    searched: ['name', 'post'],
  },
  attachment: {
    parts: { file: { sha256: 'sha256', name: 'file_name', mediaType: 'media_type', size: 'file_size' }, provenance },
    references: {
      planId: 'plan',
      noteId: 'note',
      milestoneId: 'milestone',
      documentId: 'document',
      meetingId: 'meeting',
    },
    goesWith: ['noteId', 'milestoneId', 'documentId', 'meetingId'],
    scope: ofPlan,
    searched: ['caption'],
  },
  snooze: { references: { planId: 'plan' }, scope: ofPlan },
  criterion: { parts: { provenance }, references: { planId: 'plan' }, scope: ofPlan },
} satisfies { readonly [Entity in EntityName]: StoredOf<Entity> }
