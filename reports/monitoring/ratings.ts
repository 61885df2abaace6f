import type { ActivityRating } from '#contract/area/rating'
import { reasonValues } from '#domain/rating/reason-values'
import { textCell } from '../cell.ts'
import type { Block, Column, Detail, Row, Table } from '../model.ts'
import { heading } from '../progress/heading.ts'
import { listText } from '../progress/list-text.ts'
import { valueMark } from '../progress/marks.ts'
import type { MonitoringContext } from './context.ts'
import { fieldNames, referenceCell, referenceColumn, tableOf, tableSection } from './context.ts'

/** How each activity is rated and why, with the thresholds that say so. */
export function ratingBlocks(context: MonitoringContext): readonly Block[] {
  const { t, monitoring } = context
  const caption = t('ratings.title')
  const listed = monitoring.ratings.filter((rating) => !isWithoutEnd(rating))
  const rows = listed.map((rating) => ratingRow(rating, context))
  const table: readonly Block[] =
    monitoring.ratings.length > 0 && rows.length === 0
      ? [heading(1, caption)]
      : tableSection(context, 1, { caption, columns: ratingColumns(context), rows, none: t('ratings.none') })
  return [
    ...table,
    ...withoutEndBlocks(context),
    { kind: 'paragraph', text: t('ratings.rule', { ...monitoring.thresholds }), tone: 'quiet' },
  ]
}

/** Every rating on a line of its own. */
export function ratingTable(context: MonitoringContext): Table {
  const rows = context.monitoring.ratings.map((rating) => ratingRow(rating, context))
  return tableOf(context, { caption: context.t('ratings.title'), columns: ratingColumns(context), rows })
}

/** Of an activity that waits for its first end there is nothing more to say: all of them are named in one sentence. */
function isWithoutEnd({ override, reasons, trend }: ActivityRating): boolean {
  return override === null && trend === null && reasons.length === 1 && reasons[0]?.code === 'no-end'
}

function withoutEndBlocks({ t, word, language, monitoring, activityOf }: MonitoringContext): readonly Block[] {
  const names = monitoring.ratings.filter(isWithoutEnd).map(({ activityId }) => activityOf(activityId)?.reference ?? '')
  const text = t('ratings.withoutEnd', { rating: word('rating', 'grey'), list: listText(names, language) })
  return names.length === 0 ? [] : [{ kind: 'paragraph', text, tone: 'body' }]
}

function ratingColumns(context: MonitoringContext): readonly Column[] {
  const { t, word } = context
  return [
    referenceColumn(context),
    { key: 'title', heading: word('entity', 'activity'), kind: 'text', width: 56 },
    { key: 'rating', heading: fieldNames('roundEntry', context)('rating'), kind: 'text', width: 18 },
    { key: 'reasons', heading: t('column.reasons'), kind: 'text', width: 70 },
    { key: 'trend', heading: t('column.trend'), kind: 'text', width: 40 },
  ]
}

function ratingRow(rating: ActivityRating, context: MonitoringContext): Row {
  const { word, t, language, activityOf, markOf } = context
  const sentences = rating.reasons.map((reason) => t(`reason.${reason.code}`, reasonValues(reason, language)))
  const reasons = [...overrideReasons(rating, context), ...sentences]
  const [first = t('ratings.noReasons'), ...others] = reasons
  return [
    referenceCell(rating.activityId, context),
    textCell(activityOf(rating.activityId)?.title ?? '', markOf(rating.activityId)),
    textCell(word('rating', rating.rating), ratingMark(rating, context)),
    textCell(
      first,
      '',
      others.map((text) => ({ text, tone: 'plain' as const })),
    ),
    textCell(trendText(rating, context), '', trendDetails(rating, context)),
  ]
}

/** A rating that the rule gave is no better founded than the status and the ends it was made from. */
function ratingMark({ activityId, override }: ActivityRating, { activityOf }: MonitoringContext): string {
  const provenance = activityOf(activityId)?.provenance ?? null
  if (override !== null) return ''
  return ['status', 'plannedEnd', 'revisedEnd', 'actualEnd']
    .map((field) => valueMark(provenance, field))
    .join('')
    .slice(0, 1)
}

/** What a person said against the rule comes first among the reasons: it is what the rating rests on. */
function overrideReasons(
  { override, proposed }: ActivityRating,
  { t, word, day }: MonitoringContext,
): readonly string[] {
  if (override === null) return []
  return [t('ratings.given', { proposed: word('rating', proposed), day: day(override.day), reason: override.reason })]
}

function trendText({ trend }: ActivityRating, { t, word }: MonitoringContext): string {
  if (trend === null) return ''
  const rating = word('rating', trend.rating)
  return trend.runLength === 1 ? rating : t('ratings.running', { rating, count: trend.runLength })
}

/** What was given before; and what was said in the round for a rating that the rule did not propose, once where it still holds. */
function trendDetails({ trend, override }: ActivityRating, { t, word }: MonitoringContext): readonly Detail[] {
  if (trend === null) return []
  const { before, direction, reason } = trend
  const key = direction === 'worse' ? 'ratings.worse' : 'ratings.better'
  return [
    { text: before === null || direction === null ? '' : t(key, { before: word('rating', before) }), tone: 'quiet' },
    { text: reason === null || reason === override?.reason ? '' : reason, tone: 'quiet' },
  ]
}
