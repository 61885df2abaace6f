import type { DateRevision } from '#contract/entity/activity'
import { effectiveEnd } from '#domain/activity-dates'
import { dayCell, numberCell, textCell } from '../cell.ts'
import type { Block, Cell, Row, Table } from '../model.ts'
import type { ReportContext } from './context.ts'
import { datesOf } from './context.ts'
import type { Overdue } from './figures.ts'
import { heading } from './heading.ts'
import { legendFor, titleMark, valueMark } from './marks.ts'
import { leadsText } from './roles.ts'

/** What is late, longest first, with the reason its date was last moved, or else that of its status. */
export function overdueBlocks(context: ReportContext, overdue: readonly Overdue[]): readonly Block[] {
  const { t } = context
  const day = context.day(context.today)
  if (overdue.length === 0)
    return [heading(1, t('overdue.title')), { kind: 'paragraph', text: t('overdue.none', { day }), tone: 'quiet' }]
  return [
    heading(1, t('overdue.title')),
    { kind: 'paragraph', text: t('overdue.asOf', { day }), tone: 'quiet' },
    overdueTable(context, overdue),
  ]
}

function overdueTable(context: ReportContext, overdue: readonly Overdue[]): Table {
  const { t, activityField, word } = context
  const rows = overdue.map((late) => overdueRow(late, context))
  return {
    kind: 'table',
    caption: t('overdue.title'),
    columns: [
      { key: 'reference', heading: t('column.shortReference'), kind: 'text', width: 13 },
      { key: 'title', heading: word('entity', 'activity'), kind: 'text', width: 50 },
      { key: 'leads', heading: t('column.leads'), kind: 'text', width: 27 },
      { key: 'status', heading: activityField('status'), kind: 'text', width: 23 },
      { key: 'due', heading: t('column.due'), kind: 'day', width: 30 },
      { key: 'days', heading: t('column.daysOverdue'), kind: 'number', width: 21 },
      { key: 'reason', heading: t('column.reason'), kind: 'text', width: 36 },
    ],
    rows,
    totalRow: null,
    legend: legendFor(rows, context),
  }
}

function overdueRow({ activity, days }: Overdue, context: ReportContext): Row {
  const { provenance } = activity
  const dueField = activity.revisedEnd === null ? 'plannedEnd' : 'revisedEnd'
  return [
    textCell(activity.reference),
    textCell(activity.title, titleMark(provenance)),
    textCell(leadsText(activity, context)),
    textCell(context.word('status', activity.status.status), valueMark(provenance, 'status')),
    dayCell(effectiveEnd(datesOf(activity)), valueMark(provenance, dueField)),
    numberCell(days, 'alert'),
    activity.revisedEnd === null ? textCell(activity.status.reason ?? '') : reasonCell(activity.revisedEnd, context),
  ]
}

/** Why a date was moved: the reason's word, and the explanation below it. */
export function reasonCell(revision: DateRevision | null, { word }: ReportContext): Cell {
  if (revision === null) return textCell('')
  return textCell(word('dateReason', revision.reason), '', [{ text: revision.explanation ?? '', tone: 'quiet' }])
}
