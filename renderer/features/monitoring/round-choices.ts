import { create } from 'zustand'
import type { RoundScope } from '#contract/area/round'

/** Which activities of the round the list shows. */
export const roundFilters = ['all', 'left', 'updated', 'no-change'] as const
export type RoundFilter = (typeof roundFilters)[number]

type Choices = { readonly scope: RoundScope; readonly filter: RoundFilter }

/** What the officer chose to see; kept while the program runs. */
export const useRoundChoices = create<Choices>(() => ({ scope: 'focus', filter: 'all' }))

export function chooseScope(scope: RoundScope): void {
  useRoundChoices.setState({ scope, filter: 'all' })
}

export function chooseFilter(filter: RoundFilter): void {
  useRoundChoices.setState({ filter })
}
