import { CurrencyCode } from '../currencies.ts'
import { query } from '../define.ts'
import { without } from '../edit.ts'
import { contributionFields, currencyRateFields, fundingLineFields } from '../entity/resources.ts'
import { createOf, deleteOf, editOf, listOf } from '../record-operations.ts'
import { Day, Id, Year } from '../values.ts'
import { z } from '../zod.ts'

/** Minor units of the summary's currency; null when it cannot be told, as for want of a rate of exchange. */
const Amount = z.int().min(0).nullable()

const figures = {
  required: Amount,
  pledged: Amount,
  committed: Amount,
  received: Amount,
  /** Pledged, committed and received. */
  available: Amount,
  expenditure: Amount,
  /** Required less available; nothing when more is available than was required. */
  toBeMobilised: Amount,
  /** By how much more is available than was required. */
  overfunded: Amount,
  /** How much of what is required is to be mobilised, 0 to 100, rounded down to hundredths; null when nothing is required. */
  unmetPercent: z.number().min(0).max(100).nullable(),
} as const

/** What funding lines come to in one currency. */
export const FundingFigures = z.strictObject(figures)
export type FundingFigures = z.infer<typeof FundingFigures>

/** All figures of a plan's money, of one year or of all. */
export const FundingSummary = z.strictObject({
  /** What everything is told in: the plan's currency, or the only one there is; null when several are used and none was chosen. */
  currency: CurrencyCode.nullable(),
  total: FundingFigures,
  /** Of the lines on the plan as a whole. */
  unassigned: FundingFigures,
  /** Activities with at least one line. */
  activities: z.array(z.strictObject({ activityId: Id, leadIds: z.array(Id), ...figures })),
  donors: z.array(z.strictObject({ donorId: Id, ...figures })),
  /** By the organisations that lead the activities; those with the same leads together are one row, those without a lead another. */
  leads: z.array(z.strictObject({ leadIds: z.array(Id), ...figures })),
  years: z.array(z.strictObject({ year: Year, ...figures })),
  /** For each currency the rate that would let every line of it be told, from the earliest day that needs it. */
  missingRates: z.array(
    z.strictObject({
      from: CurrencyCode,
      to: CurrencyCode,
      day: Day,
      lineCount: z.int(),
      /** Made-up sums have no rate. */
      canBeEntered: z.boolean(),
    }),
  ),
  /** Of the lines of the year, in the order of their codes. */
  usedCurrencies: z.array(CurrencyCode),
  /** Years of which there are lines, whichever year is asked for. */
  lineYears: z.array(Year),
})
export type FundingSummary = z.infer<typeof FundingSummary>

const fundingFailures = ['fundingLine.donor-missing', 'fundingLine.in-future'] as const
const rateFailures = ['currencyRate.same', 'currencyRate.exists', 'currencyRate.in-future'] as const
const contributionFailures = ['deed.in-future', 'contribution.before-promise'] as const

/** What the partners put in: money and its rates of exchange, and everything else. */
export const resourceOperations = {
  'fundingLine.list': listOf(fundingLineFields, ['fundingLine']),
  'fundingLine.create': createOf('fundingLine', fundingLineFields, [
    'plan.unknown',
    'activity.unknown',
    'organisation.unknown',
    ...fundingFailures,
  ]),
  'fundingLine.edit': editOf('fundingLine', without(fundingLineFields, 'planId', 'activityId'), [
    'organisation.unknown',
    ...fundingFailures,
  ]),
  'fundingLine.delete': deleteOf('fundingLine'),
  'funding.summary': query({
    runs: 'db',
    reads: ['fundingLine', 'currencyRate', 'plan', 'activity', 'participation'],
    input: z.strictObject({
      planId: Id,
      /** Null: all years together. */
      year: Year.nullable(),
    }),
    output: FundingSummary,
    failures: ['plan.unknown'],
  }),

  'currencyRate.list': listOf(currencyRateFields, ['currencyRate']),
  'currencyRate.create': createOf('currencyRate', currencyRateFields, ['plan.unknown', ...rateFailures]),
  'currencyRate.edit': editOf('currencyRate', without(currencyRateFields, 'planId'), rateFailures),
  'currencyRate.delete': deleteOf('currencyRate'),

  'contribution.list': listOf(contributionFields, ['contribution']),
  'contribution.create': createOf('contribution', contributionFields, [
    'activity.unknown',
    'organisation.unknown',
    ...contributionFailures,
  ]),
  'contribution.edit': editOf('contribution', without(contributionFields, 'activityId', 'organisationId'), [
    ...contributionFailures,
  ]),
  'contribution.delete': deleteOf('contribution'),
} as const
