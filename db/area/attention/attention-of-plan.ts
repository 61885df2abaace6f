import type { Attention } from '#contract/area/attention'
import type { ActivityLine } from '#contract/area/activity'
import type { ActivityRating } from '#contract/area/rating'
import type { EntityValues } from '#contract/entity/table'
import type { Day, Id } from '#contract/values'
import { effectiveEnd, effectiveStart } from '#domain/activity-dates'
import { attentionKey, attentionOf } from '#domain/attention/attention'
import type { AttentionLine, AttentiveActivity } from '#domain/attention/attention'
import { firstWords } from '#domain/first-words'
import { usualThresholds } from '#domain/rating/thresholds'
import type { Statements } from '../../statements.ts'

type Wanted = {
  readonly planId: Id
  readonly plan: EntityValues<'plan'>
  readonly today: Day
  /** Of all its activities, as they stand on that day. */
  readonly ratings: readonly ActivityRating[]
  /** Only what this organisation leads or answers for; null: all. */
  readonly organisationId: Id | null
}

/** What wants attention in a plan on a day, with what a list shows of it; what was put off is last. */
export function attentionOfPlan(statements: Statements, wanted: Wanted): readonly Attention[] {
  const { planId, plan, today, organisationId } = wanted
  const lines = statements.activity.lines(statements.activity.numbersInMatrixOrder(planId))
  const activities = new Map(lines.map((line) => [line.id, line]))
  const snoozes = snoozesOf(statements, planId, today)
  const isWanted = (line: AttentionLine): boolean =>
    organisationId === null || answersFor(organisationId, line, activities)
  const told = linesOf(statements, wanted, lines)
    .filter(isWanted)
    .map((line): Attention => {
      const { organisationId: _organisationId, title, ...rest } = line
      const key = attentionKey(line)
      return {
        ...rest,
        key,
        planId,
        planTitle: plan.shortTitle,
        activityReference: line.activityId === null ? null : (activities.get(line.activityId)?.reference ?? null),
        title: firstWords(title),
        snooze: snoozes.get(key) ?? null,
      }
    })
  return [...told.filter(({ snooze }) => snooze === null), ...told.filter(({ snooze }) => snooze !== null)]
}

function linesOf(statements: Statements, wanted: Wanted, lines: readonly ActivityLine[]): readonly AttentionLine[] {
  const { planId, plan, today, ratings } = wanted
  const { record } = statements
  const risks = record.ofPlan('risk', planId)
  const activityOf = new Map([...risks, ...record.ofPlan('issue', planId)].map((each) => [each.id, each.activityId]))
  const disputed = new Set(statements.attention.disputedActivities(planId))
  return attentionOf({
    planId,
    today,
    dueSoonDays: (plan.ratingThresholds ?? usualThresholds).dueSoonDays,
    activities: lines.map((line) => attentive(line, disputed)),
    ratings,
    milestones: record.ofPlan('milestone', planId),
    actionPoints: record.ofPlan('actionPoint', planId),
    contributions: record.ofPlan('contribution', planId),
    risks,
    measures: record
      .ofPlan('measure', planId)
      .map((measure) => ({ ...measure, activityId: activityOf.get(measure.issueId ?? measure.riskId ?? '') ?? null })),
    periods: record.ofPlan('reportingPeriod', planId),
    roundEntries: record.ofPlan('roundEntry', planId),
  })
}

function attentive(line: ActivityLine, disputed: ReadonlySet<Id>): AttentiveActivity {
  const { id, title, status, actualEnd, selectedYears } = line
  return {
    id,
    title,
    status,
    start: effectiveStart(line),
    end: effectiveEnd(line),
    actualEnd,
    selectedYears,
    hasConflict: disputed.has(id),
  }
}

/** What names nobody is for those who lead the activity; what is of no activity is for everybody. */
function answersFor(
  organisationId: Id,
  line: AttentionLine,
  activities: ReadonlyMap<Id, Pick<ActivityLine, 'roles'>>,
): boolean {
  if (line.organisationId !== null) return line.organisationId === organisationId
  if (line.activityId === null) return true
  const roles = activities.get(line.activityId)?.roles ?? []
  return roles.some(
    (each) => each.organisationId === organisationId && (each.role === 'lead' || each.role === 'co-lead'),
  )
}

/** What is still put off on the day, by what it names; the longest of several counts. */
function snoozesOf({ record }: Statements, planId: Id, today: Day): ReadonlyMap<string, Attention['snooze']> {
  const standing = record.ofPlan('snooze', planId).filter(({ untilDay }) => untilDay > today)
  const byLength = standing.toSorted((a, b) => (a.untilDay < b.untilDay ? -1 : 1))
  return new Map(byLength.map(({ id, key, untilDay, reason }) => [key, { id, untilDay, reason }]))
}
