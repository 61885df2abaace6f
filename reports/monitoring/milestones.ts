import type { MonitoringFacts } from '#contract/area/report-monitoring'
import { daysBetween } from '#domain/days'
import { agreedMilestoneDay, effectiveMilestoneDay, milestoneState } from '#domain/monitoring/milestone'
import type { MilestoneDays } from '#domain/monitoring/milestone'
import { dayCell, textCell } from '../cell.ts'
import type { Block, Cell, Column, Detail, Row, Table } from '../model.ts'
import { titleMark, valueMark } from '../progress/marks.ts'
import type { MonitoringContext } from './context.ts'
import { fieldNames, referenceCell, referenceColumn, tableOf, tableSection } from './context.ts'

type Milestone = MonitoringFacts['milestones'][number]

/** The milestones by the day that counts, and how each stands. */
export function milestoneBlocks(context: MonitoringContext): readonly Block[] {
  const { t, monitoring } = context
  return milestoneSection(context, {
    caption: t('milestones.title'),
    none: t('milestones.none'),
    milestones: monitoring.milestones,
  })
}

type Given = { readonly caption: string; readonly none: string; readonly milestones: readonly Milestone[] }

/** A section with a table of milestones, by the day that counts. */
export function milestoneSection(context: MonitoringContext, { caption, none, milestones }: Given): readonly Block[] {
  const { t, word } = context
  const columns: readonly Column[] = [
    referenceColumn(context),
    { key: 'title', heading: word('entity', 'milestone'), kind: 'text', width: 68 },
    { key: 'owner', heading: fieldNames('milestone', context)('ownerId'), kind: 'text', width: 28 },
    { key: 'due', heading: t('column.due'), kind: 'day', width: 28 },
    { key: 'state', heading: t('column.state'), kind: 'text', width: 48 },
  ]
  const rows = byDay(milestones).map((milestone) => milestoneRow(milestone, context))
  return tableSection(context, 1, { caption, columns, rows, none })
}

/** Every milestone with each of its days in a column of its own, for sorting. */
export function milestoneTable(context: MonitoringContext): Table {
  const { t, monitoring } = context
  const rows = byDay(monitoring.milestones).map((milestone) => sheetRow(milestone, context))
  return tableOf(context, { caption: t('milestones.title'), columns: sheetColumns(context), rows })
}

function byDay(milestones: readonly Milestone[]): readonly Milestone[] {
  return milestones.toSorted((a, b) => (effectiveMilestoneDay(daysOf(a)) < effectiveMilestoneDay(daysOf(b)) ? -1 : 1))
}

function sheetColumns(context: MonitoringContext): readonly Column[] {
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

/** What was last agreed and what was first planned, and how it stands. */
function milestoneRow(milestone: Milestone, context: MonitoringContext): Row {
  const { provenance, plannedDay, revisedDay } = milestone
  const planned = `${context.day(plannedDay)}${valueMark(provenance, 'plannedDay')}`
  return [
    ...subjectCells(milestone, context),
    revisedDay === null
      ? dayCell(plannedDay, valueMark(provenance, 'plannedDay'))
      : dayCell(revisedDay.day, valueMark(provenance, 'revisedDay'), [
          { text: context.t('milestones.plannedOn', { day: planned }), tone: 'quiet' },
        ]),
    stateCell(milestone, context),
  ]
}

function subjectCells(milestone: Milestone, context: MonitoringContext): Row {
  const { activityId, title, provenance, deliverable, ownerId } = milestone
  return [
    referenceCell(activityId, context),
    textCell(title, titleMark(provenance), [{ text: deliverable, tone: 'quiet' }]),
    textCell(ownerId === null ? '' : context.abbreviation(ownerId)),
  ]
}

/** Overdue or when it was reached, then why its day was moved. */
function stateCell(milestone: Milestone, context: MonitoringContext): Cell {
  const { revisedDay, actualDay, provenance } = milestone
  const state = stateText(milestone, context)
  const why = { text: reasonText(revisedDay, context), tone: 'quiet' as const }
  if (actualDay !== null) {
    const day = `${context.day(actualDay)}${valueMark(provenance, 'actualDay')}`
    return textCell(context.t('milestones.reachedOn', { day }), '', [lateness(milestone, context), why])
  }
  if (!isOverdue(milestone, context)) return textCell(state, '', [why])
  return textCell(context.t('milestones.late'), '', [{ text: state, tone: 'alert' }, why])
}

/** By how much a milestone was reached after the day that was first planned. */
function lateness({ plannedDay, actualDay }: Milestone, { t }: MonitoringContext): Detail {
  const days = actualDay === null ? 0 : daysBetween(plannedDay, actualDay)
  return { text: days > 0 ? t('end.later', { days }) : '', tone: 'alert' }
}

function sheetRow(milestone: Milestone, context: MonitoringContext): Row {
  const { provenance, revisedDay } = milestone
  return [
    ...subjectCells(milestone, context),
    dayCell(milestone.plannedDay, valueMark(provenance, 'plannedDay')),
    dayCell(revisedDay?.day ?? null, valueMark(provenance, 'revisedDay')),
    dayCell(milestone.actualDay, valueMark(provenance, 'actualDay')),
    textCell(stateText(milestone, context), '', [{ text: reasonText(revisedDay, context), tone: 'quiet' }]),
  ]
}

function reasonText(revision: Milestone['revisedDay'], { word }: MonitoringContext): string {
  const parts = revision === null ? [] : [word('dateReason', revision.reason), revision.explanation ?? '']
  return parts.filter((part) => part !== '').join(': ')
}

/** The days of a milestone without the reason of the one that was revised. */
export function daysOf({ plannedDay, revisedDay, actualDay }: Milestone): MilestoneDays {
  return { plannedDay, revisedDay: revisedDay?.day ?? null, actualDay }
}

function isOverdue(milestone: Milestone, { today, monitoring }: MonitoringContext): boolean {
  return milestoneState(daysOf(milestone), today, monitoring.thresholds.dueSoonDays) === 'overdue'
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
