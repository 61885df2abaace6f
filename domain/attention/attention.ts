import type { ActivityRating, RatingReason } from '#contract/area/rating'
import type { EntityValues } from '#contract/entity/table'
import { attentionKinds } from '#contract/vocabulary/attention'
import type { AttentionKind } from '#contract/vocabulary/attention'
import type { Day, Id } from '#contract/values'
import type { Status } from '#contract/vocabulary'
import { lateStartDays } from '../activity-dates.ts'
import { daysBetween } from '../days.ts'
import { latestFirst } from '../periods/current-period.ts'
import { isEndAwaited, isSettled } from '../status.ts'

type Listed<Entity extends 'milestone' | 'actionPoint' | 'contribution' | 'risk' | 'measure' | 'reportingPeriod'> = {
  readonly id: Id
} & EntityValues<Entity>

/** What is known of an activity, besides its rating. */
export type AttentiveActivity = {
  readonly id: Id
  readonly title: string
  readonly status: Status
  /** The start and the end that count now. */
  readonly start: Day | null
  readonly end: Day | null
  readonly actualEnd: Day | null
  /** The years it was chosen for. */
  readonly selectedYears: readonly number[]
  readonly hasConflict: boolean
}

/** Everything of a plan that may want attention. */
export type AttentionFacts = {
  readonly planId: Id
  readonly today: Day
  readonly dueSoonDays: number
  readonly activities: readonly AttentiveActivity[]
  readonly ratings: readonly ActivityRating[]
  readonly milestones: readonly Listed<'milestone'>[]
  readonly actionPoints: readonly Listed<'actionPoint'>[]
  readonly contributions: readonly Listed<'contribution'>[]
  readonly risks: readonly Listed<'risk'>[]
  /** With the activity of the risk or issue that each is taken against. */
  readonly measures: readonly (Listed<'measure'> & { readonly activityId: Id | null })[]
  readonly periods: readonly Listed<'reportingPeriod'>[]
  readonly roundEntries: readonly { readonly periodId: Id; readonly activityId: Id }[]
}

/** One thing that wants attention: what is the matter, with which record, and since or until when. */
export type AttentionLine = {
  readonly kind: AttentionKind
  /** The record it is about: an activity for what concerns the whole of it. */
  readonly recordId: Id
  readonly activityId: Id | null
  /** The organisation that answers for it; null where it is that of the activity or of the plan. */
  readonly organisationId: Id | null
  /** What people call the record. */
  readonly title: string
  /** The day it turns on; null where it turns on none. */
  readonly day: Day | null
  /** Days since that day; negative until it comes; for what is counted, how many. */
  readonly count: number
}

/** What tells one line from another, the same as long as it is the same matter: snoozing names it. */
export function attentionKey({ kind, recordId }: Pick<AttentionLine, 'kind' | 'recordId'>): string {
  return `${kind}:${recordId}`
}

/** What wants attention in a plan: what is late before what is due, and of each the longest first. */
export function attentionOf(facts: AttentionFacts): readonly AttentionLine[] {
  const ratings = new Map(facts.ratings.map((rating) => [rating.activityId, rating]))
  const statuses = new Map(facts.activities.map(({ id, status }) => [id, status]))
  const lines = [
    ...facts.activities.flatMap((activity) => linesOfActivity(facts, activity, ratings.get(activity.id))),
    ...facts.milestones.flatMap((milestone) => linesOfMilestone(facts, milestone, statuses.get(milestone.activityId))),
    ...linesOfDeeds(facts),
    ...linesOfRounds(facts),
  ]
  return lines.toSorted(byUrgency)
}

function linesOfActivity(
  { today, dueSoonDays }: AttentionFacts,
  activity: AttentiveActivity,
  rating: ActivityRating | undefined,
): readonly AttentionLine[] {
  const about = { recordId: activity.id, activityId: activity.id, organisationId: null, title: activity.title }
  const line = (kind: AttentionKind, day: Day | null, count: number): AttentionLine => ({ kind, ...about, day, count })
  const lines: AttentionLine[] = []
  if (activity.hasConflict) lines.push(line('conflict', null, 0))
  if (isSettled(activity.status)) return lines

  const { start, end, actualEnd, status } = activity
  if (actualEnd !== null) lines.push(line('ended-not-closed', actualEnd, daysBetween(actualEnd, today)))
  else if (end !== null && isEndAwaited(status)) {
    if (end < today) lines.push(line('overdue', end, daysBetween(end, today)))
    else if (daysBetween(today, end) <= dueSoonDays) lines.push(line('due-soon', end, daysBetween(end, today)))
  }
  const lateStart = lateStartDays(start, status, today)
  if (lateStart > 0) lines.push(line('not-started', start, lateStart))
  const silent = rating?.reasons.find(isSilence)
  if (silent !== undefined) lines.push(line('silent', silent.sinceDay, silent.days))
  if (rating?.trend?.direction === 'worse') lines.push(line('rating-worsened', rating.trend.toDay, 0))
  return lines
}

function isSilence(reason: RatingReason): reason is Extract<RatingReason, { code: 'silent' }> {
  return reason.code === 'silent'
}

function linesOfMilestone(
  { today, dueSoonDays }: AttentionFacts,
  { id, activityId, ownerId, title, plannedDay, revisedDay, actualDay }: Listed<'milestone'>,
  status: Status | undefined,
): readonly AttentionLine[] {
  if (actualDay !== null) return []
  const day = revisedDay?.day ?? plannedDay
  const count = daysBetween(day, today)
  const line = { recordId: id, activityId, organisationId: ownerId, title, day, count }
  // Not refused, since it may be true: it is for a person to say which of the two is.
  if (status === 'completed') return [{ kind: 'completed-with-open-milestone', ...line }]
  if (status === 'cancelled') return []
  if (count > 0) return [{ kind: 'milestone-overdue', ...line }]
  return -count <= dueSoonDays ? [{ kind: 'milestone-due-soon', ...line }] : []
}

/** What people have promised to do: late, or due soon. */
function linesOfDeeds({ today, dueSoonDays, ...facts }: AttentionFacts): readonly AttentionLine[] {
  const due = (
    kinds: { readonly late: AttentionKind; readonly soon: AttentionKind | null },
    { day, ...rest }: Omit<AttentionLine, 'kind' | 'count'>,
  ): readonly AttentionLine[] => {
    if (day === null) return []
    const count = daysBetween(day, today)
    if (count > 0) return [{ kind: kinds.late, ...rest, day, count }]
    return kinds.soon !== null && -count <= dueSoonDays ? [{ kind: kinds.soon, ...rest, day, count }] : []
  }
  return [
    ...facts.actionPoints
      .filter(({ completion }) => completion === null)
      .flatMap(({ id, activityId, ownerId, text, dueDay }) =>
        due(
          { late: 'action-point-overdue', soon: 'action-point-due' },
          { recordId: id, activityId, organisationId: ownerId, title: text, day: dueDay },
        ),
      ),
    ...facts.contributions
      .filter(({ delivery }) => delivery === null || delivery.state === 'partly')
      .flatMap(({ id, activityId, organisationId, promise, dueDay }) =>
        due(
          { late: 'contribution-overdue', soon: null },
          { recordId: id, activityId, organisationId, title: promise, day: dueDay },
        ),
      ),
    ...facts.measures
      .filter(({ completion }) => completion === null)
      .flatMap(({ id, activityId, actorId, text, dueDay }) =>
        due(
          { late: 'measure-overdue', soon: null },
          { recordId: id, activityId, organisationId: actorId, title: text, day: dueDay },
        ),
      ),
    ...facts.risks
      .filter(({ status }) => status === 'open')
      .flatMap(({ id, activityId, ownerId, title, reviewDay }) =>
        due(
          { late: 'risk-review-due', soon: null },
          { recordId: id, activityId, organisationId: ownerId, title, day: reviewDay },
        ),
      ),
  ]
}

/**
 * The period that ended last, when not all activities in the focus of its year were gone through. Earlier ones no longer matter.
 */
function linesOfRounds({ today, activities, periods, roundEntries }: AttentionFacts): readonly AttentionLine[] {
  const ended = periods.filter(({ range }) => range.toDay < today)
  const newest = ended.toSorted(latestFirst)[0]
  if (newest === undefined) return []
  const entered = new Set(roundEntries.filter(({ periodId }) => periodId === newest.id).map((each) => each.activityId))
  // As the round itself has it: the year that the period ends in.
  const year = Number(newest.range.toDay.slice(0, 4))
  const missing = activities.filter(({ id, selectedYears }) => selectedYears.includes(year) && !entered.has(id)).length
  if (missing === 0) return []
  const title = newest.name ?? `${newest.range.fromDay}/${newest.range.toDay}`
  const about = { recordId: newest.id, activityId: null, organisationId: null, title }
  return [{ kind: 'round-incomplete', ...about, day: newest.range.toDay, count: missing }]
}

const places = new Map(attentionKinds.map((kind, place) => [kind, place]))

function byUrgency(a: AttentionLine, b: AttentionLine): number {
  const order = (places.get(a.kind) ?? 0) - (places.get(b.kind) ?? 0) || b.count - a.count
  // A last word, so that the same facts in another order give the same list.
  return order !== 0 ? order : a.recordId < b.recordId ? -1 : 1
}
