import type { FundingSummary } from '#contract/area/resources'
import type { CurrencyCode } from '#contract/currencies'
import type { Id } from '#contract/values'
import { summariseFunding } from '#domain/money/summary'
import type { Statements } from '../../statements.ts'

type Wanted = {
  readonly planId: Id
  /** The plan's own; null when none was chosen. */
  readonly currency: CurrencyCode | null
  /** Null: all years together. */
  readonly year: number | null
}

/** All figures of a plan's money. */
export function fundingSummary({ funding, record }: Statements, { planId, currency, year }: Wanted): FundingSummary {
  const leads = new Map<Id, Id[]>()
  for (const { activityId, organisationId } of funding.leads(planId)) {
    const known = leads.get(activityId)
    if (known === undefined) leads.set(activityId, [organisationId])
    else known.push(organisationId)
  }
  return summariseFunding({
    lines: funding.entries(planId),
    rates: record.ofPlan('currencyRate', planId),
    currency,
    year,
    leadsOf: (activityId) => leads.get(activityId) ?? [],
  })
}
