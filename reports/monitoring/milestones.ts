import type { MonitoringFacts } from '#contract/area/report-monitoring'
import { daysBetween } from '#domain/days'
import { agreedMilestoneDay, effectiveMilestoneDay, milestoneState } from '#domain/monitoring/milestone'
import type { MilestoneDays } from '#domain/monitoring/milestone'
import { dayCell, textCell } from '../cell.ts'
import type { Block, Column, Row } from '../model.ts'
import { titleMark, valueMark } from '../progress/marks.ts'
import type { MonitoringContext } from './context.ts'
import { fieldNames, referenceCell, referenceColumn, tableSection } from './context.ts'

type Milestone = MonitoringFacts['milestones'][number]

/** The milestones by the day that counts, and how each stands. */
export function milestoneBlocks(context: MonitoringContext): readonly Block[] {
  const { t, monitoring } = context
  const rows = monitoring.milestones
    .toSorted((a, b) => (effectiveMilestoneDay(daysOf(a)) < effectiveMilestoneDay(daysOf(b)) ? -1 : 1))
    .map((milestone) => milestoneRow(milestone, context))
  return tableSection(context, 1, {
    caption: t('milestones.title'),
    columns: milestoneColumns(context),
    rows,
    none: t('milestones.none'),
  })
}

/** The columns of a table of milestones. */
export function milestoneColumns(context: MonitoringContext): readonly Column[] {
  const name = fieldNames('milestone', context)
  return [
    referenceColumn(context),
    { key: 'title', heading: context.word('entity', 'milestone'), kind: 'text', width: 58 },
    { key: 'owner', heading: name('ownerId'), kind: 'text', width: 24 },
    { key: 'planned', heading: name('plannedDay'), kind: 'day', width: 26 },
    { key: 'revised', heading: name('revisedDay'), kind: 'day', width: 26 },
    { key: 'actual', heading: name('actualDay'), kind: 'day', width: 26 },
    { key: 'state', heading: context.t('column.state'), kind: 'text', width: 26 },
  ]
}

/** A milestone as a row of `milestoneColumns`. */
export function milestoneRow(milestone: Milestone, context: MonitoringContext): Row {
  const { provenance, revisedDay } = milestone
  const reason =
    revisedDay === null ? [] : [context.word('dateReason', revisedDay.reason), revisedDay.explanation ?? '']
  return [
    referenceCell(milestone.activityId, context),
    textCell(milestone.title, titleMark(provenance), [{ text: milestone.deliverable, tone: 'quiet' }]),
    textCell(milestone.ownerId === null ? '' : context.abbreviation(milestone.ownerId)),
    dayCell(milestone.plannedDay, valueMark(provenance, 'plannedDay')),
    dayCell(revisedDay?.day ?? null, valueMark(provenance, 'revisedDay')),
    dayCell(milestone.actualDay, valueMark(provenance, 'actualDay')),
    textCell(stateText(milestone, context), '', [
      { text: reason.filter((part) => part !== '').join(': '), tone: 'quiet' },
    ]),
  ]
}

/** The days of a milestone without the reason of the one that was revised. */
export function daysOf({ plannedDay, revisedDay, actualDay }: Milestone): MilestoneDays {
  return { plannedDay, revisedDay: revisedDay?.day ?? null, actualDay }
}

function stateText(milestone: Milestone, { t, today, monitoring }: MonitoringContext): string {
  const days = daysOf(milestone)
  switch (milestoneState(days, today, monitoring.thresholds.dueSoonDays)) {
    case 'reached':
      return t('milestones.reached')
    case 'overdue':
      return t('milestones.overdue', { days: daysBetween(agreedMilestoneDay(days), today) })
    case 'due-soon':
      return t('milestones.dueSoon')
    case 'later':
      return t('milestones.later')
  }
}
