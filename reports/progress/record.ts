import type { MonitoringFacts } from '#contract/area/report-monitoring'
import type { ReportRecord } from '../model.ts'
import type { ReportContext } from './context.ts'
import { datesOf } from './context.ts'
import type { Figures } from './figures.ts'
import { endSlippageDays, overdueDays } from '#domain/activity-dates'

/** The report for programs: what was chosen, what was counted, and every fact behind it, in the contract's own codes. */
export function recordOf(
  { facts, choice, today, marking }: ReportContext,
  figures: Figures,
  monitoring: MonitoringFacts | null,
): ReportRecord {
  const activities = facts.activities.map((activity) => ({
    ...activity,
    endSlippageDays: endSlippageDays(datesOf(activity)),
    overdueDays: overdueDays(datesOf(activity), activity.status.status, today),
  }))
  return {
    format: 'tandem-report/1',
    choice,
    madeOn: today,
    marking,
    summary: {
      activityCount: figures.activities,
      focusYear: figures.focusYear,
      inFocusCount: figures.inFocus,
      completedCount: figures.completed,
      overdueCount: figures.overdue.length,
      noteCount: figures.notes,
      statuses: figures.statuses,
      areas: figures.areas,
    },
    facts: { ...facts, activities },
    monitoring,
  }
}
