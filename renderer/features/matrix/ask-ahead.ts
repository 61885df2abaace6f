import { askAhead } from '../../api/query-cache.ts'

/** Asks what the matrix of a plan is drawn from, while the plan itself is still on its way. */
export function askMatrixAhead(planId: string): void {
  void askAhead('activity.list', { planId })
  void askAhead('outline.get', { planId })
  void askAhead('organisation.list', {})
}
