import { create } from 'zustand'
import type { ReportChoice } from '#contract/area/report'
import type { PeriodKind } from './periods.ts'

/** What the officer last chose for a plan's report, kept while the program runs. */
export type ReportDraft = Omit<ReportChoice, 'planId' | 'asOf'> & { readonly periodKind: PeriodKind }

type Drafts = {
  readonly drafts: ReadonlyMap<string, ReportDraft>
  readonly choose: (planId: string, draft: ReportDraft) => void
}

export const useReportDrafts = create<Drafts>()((set) => ({
  drafts: new Map(),
  choose: (planId, draft) => set(({ drafts }) => ({ drafts: new Map(drafts).set(planId, draft) })),
}))
