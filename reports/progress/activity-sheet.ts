import type { Activity } from '#contract/area/activity'
import type { FieldName } from '#contract/entity/table'
import { endSlippageDays, overdueDays } from '#domain/activity-dates'
import { dayCell, differenceCell, numberCell, textCell } from '../cell.ts'
import type { Cell, Column, Sheet } from '../model.ts'
import type { ReportContext } from './context.ts'
import { datesOf } from './context.ts'
import { leadsText, othersText } from './roles.ts'
import { fieldsFoundedOtherwise } from './sources.ts'

type ColumnWithCell = { readonly column: Column; readonly cell: (activity: Activity) => Cell }

/** Every activity on a line of its own with everything a matrix holds: a sheet of the workbook, and the csv. */
export function activitySheet(context: ReportContext): Sheet {
  const { facts, t } = context
  const columns = [...subjectColumns(context), ...dateColumns(context), ...groundColumns(context)]
  return {
    key: 'activities',
    name: t('sheet.activities'),
    preamble: [],
    table: {
      kind: 'table',
      caption: t('sheet.activities'),
      columns: columns.map(({ column }) => column),
      rows: facts.activities.map((activity) => columns.map(({ cell }) => cell(activity))),
      totalRow: null,
      legend: '',
    },
  }
}

/** What the activity is and who does it. */
function subjectColumns(context: ReportContext): readonly ColumnWithCell[] {
  const { facts, t, word } = context
  const { field, text } = columnMakers(context)
  const areas = new Map(facts.areas.map((area) => [area.id, area.name]))
  const focusAreas = new Map(facts.focusAreas.map((area) => [area.id, area.name]))
  return [
    field('reference', 10, (activity) => activity.reference),
    field('title', 60, (activity) => activity.title),
    field('areaId', 30, (activity) => areas.get(activity.areaId) ?? ''),
    field('focusAreaId', 26, (activity) => focusAreas.get(activity.focusAreaId ?? '') ?? ''),
    field('nature', 16, (activity) => word('nature', activity.nature)),
    field('horizon', 14, (activity) => word('horizon', activity.horizon)),
    text('leads', t('column.leads'), 20, (activity) => oneLine(leadsText(activity, context))),
    text('others', t('column.others'), 36, (activity) => oneLine(othersText(activity, context))),
    text('focusYears', t('column.focusYears'), 12, chosenYears),
    field('status', 14, (activity) => word('status', activity.status.status)),
    text('statusReason', t('column.statusReason'), 44, (activity) => activity.status.reason ?? ''),
  ]
}

/** When it was planned, moved, and happened, and how late it is. */
function dateColumns(context: ReportContext): readonly ColumnWithCell[] {
  const { t, today } = context
  const { day, text } = columnMakers(context)
  const revision = (activity: Activity, which: 'revisedStart' | 'revisedEnd'): string =>
    revisionText(activity, which, context)
  return [
    day('plannedStart', (activity) => activity.plannedStart),
    day('plannedEnd', (activity) => activity.plannedEnd),
    day('revisedStart', (activity) => activity.revisedStart?.day ?? null),
    text('revisedStartReason', t('column.revisedStartReason'), 30, (activity) => revision(activity, 'revisedStart')),
    day('revisedEnd', (activity) => activity.revisedEnd?.day ?? null),
    text('revisedEndReason', t('column.revisedEndReason'), 30, (activity) => revision(activity, 'revisedEnd')),
    day('actualStart', (activity) => activity.actualStart),
    day('actualEnd', (activity) => activity.actualEnd),
    {
      column: { key: 'slippage', heading: t('column.slippage'), kind: 'difference', width: 12 },
      cell: (activity) => differenceCell(endSlippageDays(datesOf(activity))),
    },
    {
      column: { key: 'daysOverdue', heading: t('column.daysOverdue'), kind: 'number', width: 12 },
      cell: (activity) => numberCell(overdueDays(datesOf(activity), activity.status.status, today)),
    },
  ]
}

/** Where it happens, what it serves, and how it is founded. */
function groundColumns(context: ReportContext): readonly ColumnWithCell[] {
  const { t, word } = context
  const { field, text } = columnMakers(context)
  return [
    field('sdgTargets', 16, (activity) => activity.sdgTargets.join(', ')),
    field('geography', 28, (activity) => activity.geography),
    field('marking', 16, (activity) => word('marking', activity.marking)),
    field('provenance', 18, (activity) => word('provenance', activity.provenance?.kind ?? 'entered')),
    text('source', t('column.source'), 64, (activity) => activity.provenance?.source ?? ''),
    text('otherwise', t('column.otherwise'), 48, (activity) =>
      oneLine(fieldsFoundedOtherwise(activity.provenance, 'activity', context)),
    ),
    field('description', 80, (activity) => activity.description),
  ]
}

function columnMakers({ activityField }: ReportContext) {
  const text = (
    key: string,
    heading: string,
    width: number,
    value: (activity: Activity) => string,
  ): ColumnWithCell => ({
    column: { key, heading, kind: 'text', width },
    cell: (activity) => textCell(value(activity)),
  })
  return {
    text,
    field: (name: FieldName<'activity'>, width: number, value: (activity: Activity) => string) =>
      text(name, activityField(name), width, value),
    day: (name: FieldName<'activity'>, value: (activity: Activity) => string | null): ColumnWithCell => ({
      column: { key: name, heading: activityField(name), kind: 'day', width: 13 },
      cell: (activity) => dayCell(value(activity)),
    }),
  }
}

function revisionText(activity: Activity, which: 'revisedStart' | 'revisedEnd', { word }: ReportContext): string {
  const revision = activity[which]
  if (revision === null) return ''
  const reason = word('dateReason', revision.reason)
  return revision.explanation === null ? reason : `${reason}: ${revision.explanation}`
}

function chosenYears({ selections }: Activity): string {
  const chosen = selections.filter((selection) => selection.decision === 'chosen')
  return chosen.map((selection) => String(selection.year)).join(', ')
}

/** One line, so that filters of a spreadsheet can list it. */
export function oneLine(text: string): string {
  return text.replaceAll('\n', '; ')
}
