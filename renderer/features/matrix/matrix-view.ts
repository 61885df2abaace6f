import { create } from 'zustand'
import { noFilter } from './matrix-filter.ts'
import type { MatrixFilter } from './matrix-filter.ts'
import { referenceSort } from './matrix-sort.ts'
import type { MatrixSort } from './matrix-sort.ts'

/** The cell that the keyboard acts on; `activityId` null is the row of heads. */
export type ActiveCell = { readonly activityId: string | null; readonly columnId: string }

/** How the officer looks at one plan's matrix. Kept while the program runs. */
export type MatrixView = {
  readonly filter: MatrixFilter
  readonly sort: MatrixSort
  readonly active: ActiveCell | null
}

type Views = { readonly byPlan: { readonly [planId: string]: MatrixView } }

const useViews = create<Views>(() => ({ byPlan: {} }))

/** The view of a plan: what was left, or the year's focus when it is looked at first. */
export function useMatrixView(planId: string, focusYear: number | null): MatrixView {
  return useViews((state) => state.byPlan[planId]) ?? firstView(focusYear)
}

/** Changes a part of the view. */
export function changeView(planId: string, view: MatrixView, change: Partial<MatrixView>): void {
  useViews.setState(({ byPlan }) => ({ byPlan: { ...byPlan, [planId]: { ...(byPlan[planId] ?? view), ...change } } }))
}

/** Forgets every view. For tests. */
export function clearViews(): void {
  useViews.setState({ byPlan: {} })
}

const firstViews = new Map<number | null, MatrixView>()

/** The same object for the same year, so that nothing is worked out again. */
function firstView(focusYear: number | null): MatrixView {
  const known = firstViews.get(focusYear)
  if (known !== undefined) return known
  const made = { filter: { ...noFilter, focusYear }, sort: referenceSort, active: null }
  firstViews.set(focusYear, made)
  return made
}
