import type { Activity } from '#contract/area/activity'
import { effectiveEnd, endSlippageDays, overdueDays } from '#domain/activity-dates'
import { dayCell } from '../cell.ts'
import type { Cell, Detail } from '../model.ts'
import type { ReportContext } from './context.ts'
import { datesOf } from './context.ts'
import { valueMark } from './marks.ts'

/** The end that counts now; below it whether it is revised or actual, what was first planned, and by how much it is late. */
export function endCell(activity: Activity, context: ReportContext): Cell {
  return dayCell(effectiveEnd(datesOf(activity)), valueMark(activity.provenance, fieldOf(activity)), [
    { text: originText(activity, context), tone: 'quiet' },
    ...delayDetails(activity, context),
  ])
}

/** The date that counts, chosen as `effectiveEnd` does. */
function fieldOf({ actualEnd, revisedEnd }: Activity): 'actualEnd' | 'revisedEnd' | 'plannedEnd' {
  if (actualEnd !== null) return 'actualEnd'
  return revisedEnd === null ? 'plannedEnd' : 'revisedEnd'
}

function originText(activity: Activity, { t, day }: ReportContext): string {
  const { plannedEnd, actualEnd, provenance } = activity
  const field = fieldOf(activity)
  if (field === 'plannedEnd') return ''
  if (plannedEnd === null) return field === 'actualEnd' ? t('end.unplanned') : ''
  if (actualEnd === plannedEnd) return t('end.asPlanned')
  const planned = `${day(plannedEnd)}${valueMark(provenance, 'plannedEnd')}`
  return t(field === 'actualEnd' ? 'end.actual' : 'end.revised', { day: planned })
}

/** Computed, never typed: the move against the first plan, then the days past the end last agreed. */
function delayDetails(activity: Activity, { t, today }: ReportContext): readonly Detail[] {
  const moved = endSlippageDays(datesOf(activity)) ?? 0
  const overdue = overdueDays(datesOf(activity), activity.status.status, today)
  return [
    { text: moved > 0 ? t('end.later', { days: moved }) : '', tone: 'alert' },
    { text: moved < 0 ? t('end.earlier', { days: -moved }) : '', tone: 'quiet' },
    { text: overdue > 0 ? t('overdue.days', { days: overdue }) : '', tone: 'alert' },
  ]
}
