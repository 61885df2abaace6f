import type { Activity } from '#contract/area/activity'
import { textCell } from '../cell.ts'
import type { Block, Column, Row } from '../model.ts'
import type { ReportContext } from './context.ts'
import { endCell } from './end-cell.ts'
import { heading } from './heading.ts'
import { legendFor, titleMark, valueMark } from './marks.ts'
import { rolesText } from './roles.ts'
import { emptyText } from './summary.ts'

type RowMaker = (activity: Activity, context: ReportContext) => Row

/** Under each thematic area its activities; an area without any says so. What the marks mean stands once, before all of them. */
export function activitiesByArea(
  context: ReportContext,
  columns: readonly Column[],
  rowOf: RowMaker,
): readonly Block[] {
  const { facts } = context
  if (facts.areas.length === 0) return [{ kind: 'paragraph', text: emptyText(context), tone: 'body' }]
  const byArea = Map.groupBy(facts.activities, (activity) => activity.areaId)
  const areas = facts.areas.map((area) => ({
    name: area.name,
    rows: (byArea.get(area.id) ?? []).map((activity) => rowOf(activity, context)),
  }))
  const legend = legendFor(
    areas.flatMap(({ rows }) => rows),
    context,
  )
  return [
    ...(legend === '' ? [] : [{ kind: 'paragraph' as const, text: legend, tone: 'quiet' as const }]),
    ...areas.flatMap(({ name, rows }): readonly Block[] => [
      heading(2, name),
      rows.length === 0
        ? { kind: 'paragraph', text: emptyAreaText(context), tone: 'quiet' }
        : { kind: 'table', caption: name, columns, rows, totalRow: null, legend: '' },
    ]),
  ]
}

function emptyAreaText({ t, choice }: ReportContext): string {
  const { focusYear } = choice
  return focusYear === null ? t('activities.emptyArea') : t('activities.emptyAreaInFocus', { year: String(focusYear) })
}

/** The columns of a progress report's activity tables. */
export function progressColumns({ t, activityField, word }: ReportContext): readonly Column[] {
  return [
    { key: 'reference', heading: t('column.shortReference'), kind: 'text', width: 13 },
    { key: 'title', heading: word('entity', 'activity'), kind: 'text', width: 52 },
    { key: 'roles', heading: t('column.organisations'), kind: 'text', width: 40 },
    { key: 'status', heading: activityField('status'), kind: 'text', width: 42 },
    { key: 'end', heading: t('column.end'), kind: 'day', width: 30 },
  ]
}

/** A line of a progress report's activity tables. */
export function progressRow(activity: Activity, context: ReportContext): Row {
  const { provenance } = activity
  return [
    textCell(activity.reference),
    textCell(activity.title, titleMark(provenance)),
    textCell(rolesText(activity, context)),
    textCell(context.word('status', activity.status.status), valueMark(provenance, 'status'), [
      { text: activity.status.reason ?? '', tone: 'quiet' },
    ]),
    endCell(activity, context),
  ]
}
