import { create } from 'zustand'
import type { Id } from '#contract/values'

/** Which promises are shown. */
export const promiseFilters = ['all', 'open', 'overdue'] as const
export type PromiseFilter = (typeof promiseFilters)[number]

type View = {
  /** Empty: of all organisations. */
  readonly organisationIds: ReadonlySet<Id>
  readonly filter: PromiseFilter
}

/** What the officer chose to see of the ledger, kept while the program runs. */
export const useContributionsView = create<View>(() => ({ organisationIds: new Set<Id>(), filter: 'all' }))
