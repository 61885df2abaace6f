import { create } from 'zustand'
import type { RoundScope } from '#contract/area/round'

/** Which activities of the round the list shows. */
export const roundFilters = ['all', 'left', 'updated', 'no-change'] as const
export type RoundFilter = (typeof roundFilters)[number]

type Choices = {
  readonly scope: RoundScope
  readonly filter: RoundFilter
  /** Whether the officer has just come out of the round: the keyboard then stands on the way back into it. */
  readonly isBack: boolean
}

/** What the officer chose to see; kept while the program runs. */
export const useRoundChoices = create<Choices>(() => ({ scope: 'focus', filter: 'all', isBack: false }))

export function chooseScope(scope: RoundScope): void {
  useRoundChoices.setState({ scope, filter: 'all' })
}

export function chooseFilter(filter: RoundFilter): void {
  useRoundChoices.setState({ filter })
}

export function setIsBack(isBack: boolean): void {
  useRoundChoices.setState({ isBack })
}
