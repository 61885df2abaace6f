import type { ValueOf } from '#contract/types'
import { periodName } from '#domain/periods/period-name'
import { useQuery } from '../../api/use-query.ts'
import type { Situation } from '../../api/query-cache.ts'
import { currentLanguage } from '../../i18n/translate.ts'

/** A reporting period of the plan. */
export type Period = ValueOf<'reportingPeriod.list'>['records'][number]

/** The reporting periods of a plan. */
export function usePeriods(planId: string): Situation<'reportingPeriod.list'> {
  return useQuery('reportingPeriod.list', { planId, activityId: null })
}

/** What the period is called in the reader's language. */
export function nameOf(period: Pick<Period, 'kind' | 'range' | 'name'>): string {
  return periodName(period, currentLanguage())
}
