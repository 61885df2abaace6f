import type { CurrencyCode } from '#contract/currencies'
import type { Day, Id } from '#contract/values'
import type { FundingKind } from '#contract/vocabulary/resources'
import type { FundingEntry } from '#domain/money/summary'
import type { ReadDb } from '../../database.ts'

type EntryRow = {
  readonly activityId: Id | null
  readonly donorId: Id | null
  readonly kind: FundingKind
  readonly amount: number
  readonly currency: CurrencyCode
  readonly year: number
  readonly day: Day | null
}

type LeadRow = { readonly activityId: Id; readonly organisationId: Id }

export const fundingEntriesSql = /* sql */ `
select activity_id as activityId, donor_id as donorId, kind, amount, currency, year, day from funding_line
where plan_id = ? and deleted = 0
  and not exists (select 1 from activity where activity.id = funding_line.activity_id and activity.deleted = 1)
order by number
`

export const fundedLeadsSql = /* sql */ `
select distinct participation.activity_id as activityId, participation.organisation_id as organisationId
from funding_line
join participation on participation.activity_id = funding_line.activity_id and participation.deleted = 0
where funding_line.plan_id = ? and funding_line.deleted = 0
  and (participation.role = 'lead' or participation.role = 'co-lead' and not exists (
    select 1 from participation as lead
    where lead.activity_id = funding_line.activity_id and lead.role = 'lead' and lead.deleted = 0
  ))
order by participation.activity_id, participation.organisation_id
`

/** Questions about money: as little of each line as its figures need, because a plan may have hundreds of thousands. */
export function fundingStatements(database: ReadDb) {
  const entries = database.prepareRead<[string], EntryRow>(fundingEntriesSql)
  const leads = database.prepareRead<[string], LeadRow>(fundedLeadsSql)

  return Object.freeze({
    /** The lines of a plan, without those of deleted activities, in the order in which they were made. */
    entries: (planId: Id): readonly FundingEntry[] =>
      entries.all(planId).map(({ amount, currency, ...line }) => ({ ...line, money: { amount, currency } })),
    /** Who leads the activities that have lines; where nobody does alone, those who do together. */
    leads: (planId: Id): readonly LeadRow[] => leads.all(planId),
  })
}
