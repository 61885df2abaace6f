import { z } from '../zod.ts'

/** Red, amber, green, and grey where there is not enough data to tell. From worst to best, grey last. */
export const ratings = ['red', 'amber', 'green', 'grey'] as const
export const Rating = z.enum(ratings)
export type Rating = z.infer<typeof Rating>

/** How often a plan is reported on. */
export const periodKinds = ['month', 'quarter', 'half-year', 'year', 'custom'] as const
export const PeriodKind = z.enum(periodKinds)
export type PeriodKind = z.infer<typeof PeriodKind>

/** What a monitoring round found of an activity: something to record, or expressly nothing new. */
export const roundOutcomes = ['updated', 'no-change'] as const
export const RoundOutcome = z.enum(roundOutcomes)
export type RoundOutcome = z.infer<typeof RoundOutcome>

/** Whether an indicator is to grow or to shrink (IATI indicator/@ascending). */
export const indicatorDirections = ['ascending', 'descending'] as const
export const IndicatorDirection = z.enum(indicatorDirections)
export type IndicatorDirection = z.infer<typeof IndicatorDirection>

/** Whether a period's value counts from the beginning, or for the period alone (IATI indicator/@aggregation). */
export const indicatorMeasures = ['cumulative', 'per-period'] as const
export const IndicatorMeasure = z.enum(indicatorMeasures)
export type IndicatorMeasure = z.infer<typeof IndicatorMeasure>

/** The eight risk categories of UNDP's Enterprise Risk Management policy (2019), in its order. */
export const riskCategories = [
  'social-environmental',
  'financial',
  'operational',
  'organizational',
  'reputational',
  'regulatory',
  'strategic',
  'safety-security',
] as const
export const RiskCategory = z.enum(riskCategories)
export type RiskCategory = z.infer<typeof RiskCategory>

/** What is done about a risk (UNDP Enterprise Risk Management: terminate, transfer, mitigate, tolerate). */
export const riskTreatments = ['mitigate', 'transfer', 'terminate', 'tolerate'] as const
export const RiskTreatment = z.enum(riskTreatments)
export type RiskTreatment = z.infer<typeof RiskTreatment>

/** Whether a risk may still come, has come, or can no longer come. */
export const riskStatuses = ['open', 'occurred', 'closed'] as const
export const RiskStatus = z.enum(riskStatuses)
export type RiskStatus = z.infer<typeof RiskStatus>
