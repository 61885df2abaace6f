import { attachmentFields } from '../entity/attachment.ts'
import { actionPointFields, contactFields, decisionFields, meetingFields } from '../entity/meeting.ts'
import { indicatorFields, indicatorValueFields, milestoneFields, reportingPeriodFields } from '../entity/monitoring.ts'
import { RatingThresholds } from '../entity/rating.ts'
import { contributionFields, fundingLineFields } from '../entity/resources.ts'
import { issueFields, measureFields, riskFields } from '../entity/risk.ts'
import { Id } from '../values.ts'
import { z } from '../zod.ts'
import { Attention } from './attention.ts'
import { ActivityRating, EndDelay, SlippageMove } from './rating.ts'
import { FundingSummary } from './resources.ts'

type Fields = { readonly [field: string]: z.ZodType }

function recordsOf<F extends Fields>(fields: F) {
  return z.array(z.strictObject({ id: Id, ...fields }))
}

/** What close monitoring knows of a report's activities, and of the plan as a whole. */
export const MonitoringFacts = z.strictObject({
  /** Those the ratings were made with. */
  thresholds: RatingThresholds,
  ratings: z.array(ActivityRating),
  milestones: recordsOf(milestoneFields),
  moves: z.array(SlippageMove),
  delays: z.array(EndDelay),
  periods: recordsOf(reportingPeriodFields),
  indicators: recordsOf(indicatorFields),
  indicatorValues: recordsOf(indicatorValueFields),
  risks: recordsOf(riskFields),
  issues: recordsOf(issueFields),
  measures: recordsOf(measureFields),
  funding: FundingSummary,
  /** What the sums are made of. */
  fundingLines: recordsOf(fundingLineFields),
  contributions: recordsOf(contributionFields),
  meetings: recordsOf(meetingFields),
  decisions: recordsOf(decisionFields),
  actionPoints: recordsOf(actionPointFields),
  /** None unless they were asked for. */
  contacts: recordsOf(contactFields),
  /** With their numbers among all of the plan's, as in its evidence binder. */
  attachments: recordsOf({ number: z.int(), ...attachmentFields }),
  /** The most urgent first; none unless they were asked for. */
  attention: z.array(Attention),
})
export type MonitoringFacts = z.infer<typeof MonitoringFacts>
