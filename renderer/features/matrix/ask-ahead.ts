import { askAhead } from '../../api/query-cache.ts'

/** Asks what the matrix of a plan is drawn from, while the plan itself is still on its way. */
export function askMatrixAhead(planId: string): void {
  askAhead('activity.list', { planId })
  askAhead('outline.get', { planId })
  askAhead('organisation.list', {})
}
