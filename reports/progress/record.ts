import type { ReportRecord } from '../model.ts'
import type { ReportContext } from './context.ts'
import { datesOf } from './context.ts'
import type { Figures } from './figures.ts'
import { endSlippageDays, overdueDays } from '#domain/activity-dates'

/** The report for programs: what was chosen, what was counted, and every fact behind what is told, in the contract's own codes. */
export function recordOf({ told, choice, today, marking }: ReportContext, figures: Figures): ReportRecord {
  const { facts, monitoring, isTold } = told
  const activities = isTold('activities')
    ? facts.activities.map((activity) => ({
        ...activity,
        endSlippageDays: endSlippageDays(datesOf(activity)),
        overdueDays: overdueDays(datesOf(activity), activity.status.status, today),
      }))
    : facts.activities.map(({ id, reference, title }) => ({ id, reference, title }))
  return {
    format: 'tandem-report/1',
    choice,
    madeOn: today,
    marking,
    summary: isTold('summary') ? summaryOf(figures) : null,
    facts: { ...facts, activities },
    monitoring,
  }
}

function summaryOf(figures: Figures) {
  return {
    activityCount: figures.activities,
    focusYear: figures.focusYear,
    inFocusCount: figures.inFocus,
    completedCount: figures.completed,
    overdueCount: figures.overdue.length,
    noteCount: figures.notes,
    statuses: figures.statuses,
    areas: figures.areas,
  }
}
