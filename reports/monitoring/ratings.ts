import type { ActivityRating } from '#contract/area/rating'
import { reasonValues } from '#domain/rating/reason-values'
import { textCell } from '../cell.ts'
import type { Block, Detail, Row } from '../model.ts'
import { valueMark } from '../progress/marks.ts'
import type { MonitoringContext } from './context.ts'
import { fieldNames, referenceCell, referenceColumn, tableSection } from './context.ts'

/** How each activity is rated and why, with the thresholds that say so. */
export function ratingBlocks(context: MonitoringContext): readonly Block[] {
  const { t, word, monitoring } = context
  const caption = t('ratings.title')
  const columns = [
    referenceColumn(context),
    { key: 'title', heading: word('entity', 'activity'), kind: 'text' as const, width: 54 },
    { key: 'rating', heading: fieldNames('roundEntry', context)('rating'), kind: 'text' as const, width: 20 },
    { key: 'reasons', heading: t('column.reasons'), kind: 'text' as const, width: 66 },
    { key: 'trend', heading: t('column.trend'), kind: 'text' as const, width: 46 },
  ]
  const rows = monitoring.ratings.map((rating) => ratingRow(rating, context))
  const section = tableSection(context, 1, { caption, columns, rows, none: t('ratings.none') })
  return [...section, { kind: 'paragraph', text: t('ratings.rule', { ...monitoring.thresholds }), tone: 'quiet' }]
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
    textCell(trendText(rating, context), '', trendDetails(rating)),
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

/** What was said in the round for a rating that the rule did not propose; once, where it is what still holds. */
function trendDetails({ trend, override }: ActivityRating): readonly Detail[] {
  if (trend === null || trend.reason === null || trend.reason === override?.reason) return []
  return [{ text: trend.reason, tone: 'quiet' }]
}
