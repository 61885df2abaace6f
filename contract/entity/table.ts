import type { z } from '../zod.ts'
import { activityFields, participationFields, selectionFields } from './activity.ts'
import { attachmentFields } from './attachment.ts'
import { snoozeFields } from './attention.ts'
import { actionPointFields, agendaItemFields, contactFields, decisionFields, meetingFields } from './meeting.ts'
import {
  indicatorFields,
  indicatorValueFields,
  milestoneFields,
  reportingPeriodFields,
  roundEntryFields,
} from './monitoring.ts'
import { noteFields } from './note.ts'
import { organisationFields } from './organisation.ts'
import {
  areaFields,
  criterionFields,
  documentFields,
  focusAreaFields,
  objectiveFields,
  partyFields,
  planFields,
} from './plan.ts'
import { contributionFields, currencyRateFields, fundingLineFields } from './resources.ts'
import { issueFields, measureFields, riskFields } from './risk.ts'
import { personFields, workspaceFields } from './workspace.ts'

/**
 * Every entity whose changes are recorded as operations, with its fields and their schemas.
 * A field is what changes, merges and is undone as one fact. Besides these, each entity has the field `deleted`.
 */
export const entities = {
  workspace: workspaceFields,
  person: personFields,
  organisation: organisationFields,
  plan: planFields,
  party: partyFields,
  document: documentFields,
  area: areaFields,
  focusArea: focusAreaFields,
  objective: objectiveFields,
  activity: activityFields,
  participation: participationFields,
  selection: selectionFields,
  note: noteFields,
  milestone: milestoneFields,
  reportingPeriod: reportingPeriodFields,
  roundEntry: roundEntryFields,
  indicator: indicatorFields,
  indicatorValue: indicatorValueFields,
  risk: riskFields,
  issue: issueFields,
  measure: measureFields,
  fundingLine: fundingLineFields,
  currencyRate: currencyRateFields,
  contribution: contributionFields,
  meeting: meetingFields,
  agendaItem: agendaItemFields,
  decision: decisionFields,
  actionPoint: actionPointFields,
  contact: contactFields,
  attachment: attachmentFields,
  snooze: snoozeFields,
  criterion: criterionFields,
} as const

export type EntityName = keyof typeof entities
export const entityNames = Object.keys(entities) as readonly EntityName[] // the keys of a const object are its names

/** The name of a field of an entity, as operations record it. */
export type FieldName<Entity extends EntityName> = keyof (typeof entities)[Entity] & string

/** The values of all fields of an entity. */
export type EntityValues<Entity extends EntityName> = {
  readonly [Field in FieldName<Entity>]: (typeof entities)[Entity][Field] extends z.ZodType
    ? z.infer<(typeof entities)[Entity][Field]>
    : never
}
