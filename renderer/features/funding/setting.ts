import type { Plan } from '#contract/area/plan'
import type { CurrencyCode } from '#contract/currencies'
import type { Id } from '#contract/values'
import { useToday } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import type { LineSetting } from './funding-line.ts'

/** What forms of a plan's money begin with: its currency before those in use, and the years it may be of. */
export function useLineSetting(planId: Id, used: readonly CurrencyCode[], lineYears: readonly number[]): LineSetting {
  const today = useToday()
  const plan = useQuery('plan.get', { planId })
  const currency = plan.kind === 'ready' ? plan.value.currency : null
  const present = Number(today.slice(0, 4))
  return {
    planId,
    usual: currency === null ? used : [currency, ...used],
    year: (plan.kind === 'ready' ? plan.value.focusYear : null) ?? present,
    years: yearsOf(plan.kind === 'ready' ? plan.value : null, present, lineYears),
  }
}

/** The years of the plan and of its lines, and a few round them. */
function yearsOf(
  plan: Pick<Plan, 'periodStart' | 'periodEnd' | 'focusYear'> | null,
  present: number,
  lineYears: readonly number[],
): readonly number[] {
  const ends = [plan?.periodStart ?? null, plan?.periodEnd ?? null]
  const known = [present, ...ends.flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))])), ...lineYears]
  const focus = plan?.focusYear ?? present
  const [first, last] = [Math.min(focus, ...known) - 1, Math.max(focus, ...known) + 4]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
