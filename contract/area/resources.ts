import { without } from '../edit.ts'
import { contributionFields, currencyRateFields, fundingLineFields } from '../entity/resources.ts'
import { createOf, deleteOf, editOf, listOf } from '../record-operations.ts'

const fundingFailures = ['fundingLine.donor-missing', 'fundingLine.in-future'] as const
const rateFailures = ['currencyRate.same', 'currencyRate.exists', 'currencyRate.in-future'] as const
const contributionFailures = ['deed.in-future'] as const

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
