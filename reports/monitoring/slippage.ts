import type { Id } from '#contract/values'
import { dayCell, differenceCell, textCell } from '../cell.ts'
import type { Block, Column } from '../model.ts'
import { heading } from '../progress/heading.ts'
import { valueMark } from '../progress/marks.ts'
import type { MonitoringContext } from './context.ts'
import { referenceCell, referenceColumn, tableOf, tableSection } from './context.ts'

/** How late each end is against the first plan and the last agreement, and which milestones were moved, and why. */
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
    { key: 'title', heading: context.word('entity', 'activity'), kind: 'text', width: 62 },
    { key: 'original', heading: t('column.originalEnd'), kind: 'day', width: 26 },
    { key: 'agreed', heading: t('column.agreedEnd'), kind: 'day', width: 26 },
    { key: 'actual', heading: t('column.actualEnd'), kind: 'day', width: 26 },
    { key: 'againstPlan', heading: t('column.againstPlan'), kind: 'difference', width: 23 },
    { key: 'againstAgreed', heading: t('column.againstAgreed'), kind: 'difference', width: 23 },
  ]
  const caption = t('slippage.title')
  return [
    ...tableSection(context, 1, { caption, columns, rows, none: t('slippage.none') }),
    ...movedMilestones(context),
  ]
}

function endMark(
  activityId: Id,
  field: 'plannedEnd' | 'revisedEnd' | 'actualEnd',
  { activityOf }: MonitoringContext,
): string {
  return valueMark(activityOf(activityId)?.provenance ?? null, field)
}

function movedMilestones(context: MonitoringContext): readonly Block[] {
  const { t, word, monitoring } = context
  const rows = monitoring.moves
    .filter(({ subject }) => subject === 'milestone')
    .map(({ activityId, milestoneId, title, from, to, days, reason, explanation }) => [
      referenceCell(activityId, context),
      textCell(title, context.markOf(milestoneId)),
      dayCell(from),
      dayCell(to),
      differenceCell(days),
      textCell(reason === null ? '' : word('dateReason', reason), '', [{ text: explanation ?? '', tone: 'quiet' }]),
    ])
  if (rows.length === 0) return []
  const caption = t('slippage.movedMilestones')
  const columns: readonly Column[] = [
    referenceColumn(context),
    { key: 'title', heading: word('entity', 'milestone'), kind: 'text', width: 62 },
    { key: 'from', heading: t('column.planned'), kind: 'day', width: 28 },
    { key: 'to', heading: t('column.revised'), kind: 'day', width: 28 },
    { key: 'change', heading: t('column.change'), kind: 'difference', width: 20 },
    { key: 'reason', heading: t('column.reason'), kind: 'text', width: 48 },
  ]
  return [heading(2, caption), tableOf(context, { caption, columns, rows })]
}
