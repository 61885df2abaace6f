import type { Activity } from '#contract/area/activity'
import { daysBetween } from '#domain/days'
import { dayCell, differenceCell, textCell } from '../cell.ts'
import type { Block, Row } from '../model.ts'
import type { ReportContext } from './context.ts'
import { heading } from './heading.ts'
import { legendFor, titleMark, valueMark } from './marks.ts'
import { reasonCell } from './overdue.ts'

/** Every date that was moved, from when to when and why. */
export function revisedDateBlocks(context: ReportContext): readonly Block[] {
  const { facts, t, word } = context
  const rows = facts.activities.flatMap((activity) => [
    ...revisionRow(activity, 'Start', context),
    ...revisionRow(activity, 'End', context),
  ])
  if (rows.length === 0)
    return [heading(1, t('revised.title')), { kind: 'paragraph', text: t('revised.none'), tone: 'quiet' }]
  return [
    heading(1, t('revised.title')),
    {
      kind: 'table',
      caption: t('revised.title'),
      columns: [
        { key: 'reference', heading: t('column.shortReference'), kind: 'text', width: 13 },
        { key: 'title', heading: word('entity', 'activity'), kind: 'text', width: 46 },
        { key: 'date', heading: t('column.date'), kind: 'text', width: 14 },
        { key: 'planned', heading: t('column.planned'), kind: 'day', width: 30 },
        { key: 'revised', heading: t('column.revised'), kind: 'day', width: 30 },
        { key: 'change', heading: t('column.change'), kind: 'difference', width: 21 },
        { key: 'reason', heading: t('column.reason'), kind: 'text', width: 46 },
      ],
      rows,
      totalRow: null,
      legend: legendFor(rows, context),
    },
  ]
}

function revisionRow(activity: Activity, which: 'Start' | 'End', context: ReportContext): readonly Row[] {
  const revision = activity[`revised${which}`]
  if (revision === null) return []
  const { provenance } = activity
  const planned = activity[`planned${which}`]
  return [
    [
      textCell(activity.reference),
      textCell(activity.title, titleMark(provenance)),
      textCell(context.t(which === 'Start' ? 'revised.start' : 'revised.end')),
      dayCell(planned, valueMark(provenance, `planned${which}`)),
      dayCell(revision.day, valueMark(provenance, `revised${which}`)),
      differenceCell(planned === null ? null : daysBetween(planned, revision.day)),
      reasonCell(revision, context),
    ],
  ]
}
