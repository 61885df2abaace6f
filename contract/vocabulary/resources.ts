import { z } from '../zod.ts'

/**
 * What a sum of money is to an activity. Pledged, committed and received make up what is available: a pledge that is signed
 * becomes a commitment on the same line, and a commitment that arrives becomes receipt, so that nothing is counted twice.
 */
export const fundingKinds = ['required', 'pledged', 'committed', 'received', 'expenditure'] as const
export const FundingKind = z.enum(fundingKinds)
export type FundingKind = z.infer<typeof FundingKind>

/** What an organisation may bring to an activity. */
export const contributionKinds = [
  'money',
  'staff-time',
  'expertise',
  'training',
  'data-access',
  'equipment',
  'premises',
] as const
export const ContributionKind = z.enum(contributionKinds)
export type ContributionKind = z.infer<typeof ContributionKind>

/** How far a promise has been kept. A promise of which nothing has been recorded has no such state. */
export const deliveryStates = ['partly', 'delivered', 'withdrawn'] as const
export const DeliveryState = z.enum(deliveryStates)
export type DeliveryState = z.infer<typeof DeliveryState>
