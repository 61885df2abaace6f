import type { MonitoringFacts } from '#contract/area/report-monitoring'
import type { Rating } from '#contract/vocabulary/monitoring'
import { effectiveEnd } from '#domain/activity-dates'
import { directionOf } from '#domain/locale'
import { isSettled } from '#domain/status'
import { milestoneState } from '#domain/monitoring/milestone'
import type { Activity } from '#contract/area/activity'
import type { MonitoringContext } from '../monitoring/context.ts'
import { daysOf } from '../monitoring/milestones.ts'
import type { ReportContext } from './context.ts'
import { datesOf } from './context.ts'
import type { SentencesOf } from './sentences-of.ts'
import type { Figures, Overdue } from './figures.ts'
import { listText } from './list-text.ts'
import { titleMark } from './marks.ts'

/** More than these are counted and not told one by one. */
const mostTold = 3
/** Whoever wants more finds it in the tables. */
const mostNamed = 12

type Delay = MonitoringFacts['delays'][number]

/** What is late and why, and how badly; says so where nothing is. */
export function lateSentences(context: ReportContext, figures: Figures, of: SentencesOf): readonly string[] {
  const { t, told } = context
  const overdue = told.isTold('overdue') ? figures.overdue : []
  const overdueIds = new Set(figures.overdue.map(({ activity }) => activity.id))
  const further = overdue.length - mostTold
  const late = [
    ...overdue.slice(0, mostTold).map((each) => overdueSentence(each, context)),
    ...(further > 0 ? [t('essence.moreOverdue', { count: further })] : []),
    ...of('slippage', (monitoring) => movedSentences(monitoring, overdueIds)),
    ...of('milestones', milestoneSentence),
  ]
  const isKnown = told.isTold('overdue') && told.isTold('milestones')
  return [...(late.length === 0 && isKnown ? [t('essence.nothingLate')] : late), ...of('ratings', ratedSentences)]
}

function overdueSentence({ activity, days }: Overdue, context: ReportContext): string {
  const { t, word, day } = context
  const revision = activity.revisedEnd
  const moved = revision === null ? '' : (revision.explanation ?? word('dateReason', revision.reason))
  const sentence = t('essence.overdue', {
    activity: activityName(activity),
    days,
    day: day(effectiveEnd(datesOf(activity)) ?? ''),
  })
  return withReason(sentence, activity.status.reason ?? moved, context)
}

/** Ends that were moved or came late, the most first; what is overdue is told already. */
function movedSentences(context: MonitoringContext, told: ReadonlySet<string>): readonly string[] {
  const moved = context.monitoring.delays
    .filter(({ activityId, againstPlan, actualDay }) => {
      // What is settled is late no more; that it ended late is told.
      const status = context.activityOf(activityId)?.status.status ?? 'cancelled'
      return againstPlan > 0 && !told.has(activityId) && (actualDay !== null || !isSettled(status))
    })
    .toSorted((a, b) => b.againstPlan - a.againstPlan)
  const further = moved.length - mostTold
  return [
    ...moved.slice(0, mostTold).flatMap((delay) => movedSentence(delay, context)),
    ...(further > 0 ? [context.t('essence.moreLate', { count: further })] : []),
  ]
}

function movedSentence(delay: Delay, context: MonitoringContext): readonly string[] {
  const { t, day, word } = context
  const activity = context.activityOf(delay.activityId)
  if (activity === null) return []
  const known = { activity: activityName(activity), days: delay.againstPlan }
  const sentence =
    delay.actualDay === null
      ? t('essence.moved', { ...known, day: day(delay.agreedDay) })
      : t('essence.endedLate', { ...known, day: day(delay.actualDay) })
  const revision = activity.revisedEnd
  const why = revision === null ? '' : (revision.explanation ?? word('dateReason', revision.reason))
  return [withReason(sentence, why, context)]
}

function milestoneSentence(context: MonitoringContext): readonly string[] {
  const { monitoring, today, t, activityOf, markOf } = context
  const late = monitoring.milestones.filter(
    (milestone) => milestoneState(daysOf(milestone), today, monitoring.thresholds.dueSoonDays) === 'overdue',
  )
  const names = late.map(({ id, activityId, title }) =>
    `${activityOf(activityId)?.reference ?? ''} ${title}${markOf(id)}`.trim(),
  )
  return late.length === 0
    ? []
    : [t('essence.milestonesLate', { count: late.length, list: listText(names, context.language, mostNamed) })]
}

function ratedSentences(context: MonitoringContext): readonly string[] {
  const { monitoring, word, t, activityOf } = context
  if (monitoring.ratings.length === 0) return []
  const count = (rating: Rating): number => monitoring.ratings.filter((each) => each.rating === rating).length
  const counts = { green: count('green'), amber: count('amber'), red: count('red'), grey: count('grey') }
  const named = (['red', 'amber'] as const).flatMap((rating) => {
    const names = monitoring.ratings
      .filter((each) => each.rating === rating)
      .map(({ activityId }) => activityOf(activityId)?.reference ?? '')
    return names.length === 0
      ? []
      : [t('essence.rated', { rating: word('rating', rating), list: listText(names, context.language, mostNamed) })]
  })
  return [t('essence.ratings', counts), ...named]
}

function activityName({ reference, title, provenance }: Activity): string {
  return `${reference} ${title}${titleMark(provenance)}`
}

/** A reason on a line of its own where it may be read the other way than the sentence before it. */
function withReason(sentence: string, reason: string, { language }: ReportContext): string {
  if (reason === '') return sentence
  return sentence + (directionOf(language) === 'rtl' ? '\n' : ' ') + reason
}
