import type { MonitoringFacts } from '#contract/area/report-monitoring'
import type { Id } from '#contract/values'
import { dayCell, differenceCell, textCell } from '../cell.ts'
import type { Block, Cell, Column } from '../model.ts'
import { heading } from '../progress/heading.ts'
import { valueMark } from '../progress/marks.ts'
import type { MonitoringContext } from './context.ts'
import { referenceCell, referenceColumn, tableOf, tableSection } from './context.ts'

type Move = MonitoringFacts['moves'][number]

/** How late each end is against the first plan and the last agreement, and every date that was moved, and why. */
export function slippageBlocks(context: MonitoringContext): readonly Block[] {
  const { t, monitoring } = context
  const rows = monitoring.delays
    .filter(({ againstPlan, againstAgreed }) => againstPlan !== 0 || againstAgreed !== 0)
    .map(({ activityId, originalDay, agreedDay, actualDay, againstPlan, againstAgreed }) => [
      referenceCell(activityId, context),
      textCell(context.activityOf(activityId)?.title ?? '', context.markOf(activityId)),
      dayCell(originalDay, endMark(activityId, 'plannedEnd', context)),
      dayCell(agreedDay, endMark(activityId, agreedDay === originalDay ? 'plannedEnd' : 'revisedEnd', context)),
      dayCell(actualDay, endMark(activityId, 'actualEnd', context)),
      differenceCell(againstPlan, againstPlan > 0 ? 'alert' : 'plain'),
      differenceCell(againstAgreed, againstAgreed > 0 ? 'alert' : 'plain'),
    ])
  const columns: readonly Column[] = [
    referenceColumn(context),
    { key: 'title', heading: context.word('entity', 'activity'), kind: 'text', width: 56 },
    { key: 'original', heading: t('column.originalEnd'), kind: 'day', width: 26 },
    { key: 'agreed', heading: t('column.agreedEnd'), kind: 'day', width: 26 },
    { key: 'actual', heading: t('column.actualEnd'), kind: 'day', width: 26 },
    { key: 'againstPlan', heading: t('column.againstPlan'), kind: 'difference', width: 23 },
    { key: 'againstAgreed', heading: t('column.againstAgreed'), kind: 'difference', width: 23 },
  ]
  const caption = t('slippage.title')
  return [...tableSection(context, 1, { caption, columns, rows, none: t('slippage.none') }), ...moveBlocks(context)]
}

function endMark(
  activityId: Id,
  field: 'plannedEnd' | 'revisedEnd' | 'actualEnd',
  { activityOf }: MonitoringContext,
): string {
  return valueMark(activityOf(activityId)?.provenance ?? null, field)
}

/** The ledger: every move of a start, an end or a milestone, activity by activity, and why. */
function moveBlocks(context: MonitoringContext): readonly Block[] {
  const { t, word, monitoring } = context
  const rows = monitoring.moves.map((move) => [
    referenceCell(move.activityId, context),
    movedCell(move, context),
    dayCell(move.from),
    dayCell(move.to),
    differenceCell(move.days, move.days > 0 ? 'alert' : 'plain'),
    textCell(move.reason === null ? '' : word('dateReason', move.reason), '', [
      { text: move.explanation ?? '', tone: 'quiet' },
    ]),
  ])
  if (rows.length === 0) return []
  const caption = t('slippage.moves')
  const columns: readonly Column[] = [
    referenceColumn(context),
    { key: 'date', heading: t('column.date'), kind: 'text', width: 46 },
    { key: 'from', heading: t('column.movedFrom'), kind: 'day', width: 28 },
    { key: 'to', heading: t('column.movedTo'), kind: 'day', width: 28 },
    { key: 'change', heading: t('column.change'), kind: 'difference', width: 20 },
    { key: 'reason', heading: t('column.reason'), kind: 'text', width: 56 },
  ]
  return [heading(2, caption), tableOf(context, { caption, columns, rows })]
}

/** Which date was moved: the activity's own start or end, or that of a milestone by its name. */
function movedCell({ subject, activityId, milestoneId, title }: Move, context: MonitoringContext): Cell {
  const { t, markOf, activityOf } = context
  if (subject === 'milestone') return textCell(title, markOf(milestoneId))
  const field = subject === 'start' ? 'revisedStart' : 'revisedEnd'
  const provenance = activityOf(activityId)?.provenance ?? null
  return textCell(t(subject === 'start' ? 'column.start' : 'column.end'), valueMark(provenance, field))
}
