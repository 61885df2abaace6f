import { create } from 'zustand'

/** What the table of money is grouped by. */
export const fundingGroupings = ['activity', 'donor', 'organisation', 'year'] as const
export type FundingGrouping = (typeof fundingGroupings)[number]

type View = {
  /** Null: all years together. */
  readonly year: number | null
  readonly grouping: FundingGrouping
}

/** What the officer chose to see of the money, kept while the program runs. */
export const useFundingView = create<View>(() => ({ year: null, grouping: 'activity' }))
