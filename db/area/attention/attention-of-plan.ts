import type { Attention } from '#contract/area/attention'
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
  const activities = statements.attention.activities(planId)
  const references = new Map(activities.map(({ id, reference }) => [id, reference]))
  const led = organisationId === null ? null : statements.attention.ledBy(organisationId)
  const snoozes = snoozesOf(statements, planId, today)
  const isWanted = (line: AttentionLine): boolean => led === null || answersFor({ organisationId, led }, line)
  const told = linesOf(statements, wanted, activities)
    .filter(isWanted)
    .map((line): Attention => {
      const { organisationId: _organisationId, title, ...rest } = line
      const key = attentionKey(line)
      return {
        ...rest,
        key,
        planId,
        planTitle: plan.shortTitle,
        activityReference: line.activityId === null ? null : (references.get(line.activityId) ?? null),
        // An activity is known by its whole title: a list cuts it where it has no room, and a printed dossier does not.
        title: line.recordId === line.activityId ? title : firstWords(title),
        snooze: snoozes.get(key) ?? null,
      }
    })
  return [...told.filter(({ snooze }) => snooze === null), ...told.filter(({ snooze }) => snooze !== null)]
}

type Activities = ReturnType<Statements['attention']['activities']>

function linesOf(statements: Statements, wanted: Wanted, activities: Activities): readonly AttentionLine[] {
  const { planId, plan, today, ratings } = wanted
  const { record } = statements
  const risks = record.ofPlan('risk', planId)
  const activityOf = new Map([...risks, ...record.ofPlan('issue', planId)].map((each) => [each.id, each.activityId]))
  const disputed = new Set(statements.attention.disputedActivities(planId))
  const chosenYears = statements.attention.chosenYears(planId)
  return attentionOf({
    planId,
    today,
    dueSoonDays: (plan.ratingThresholds ?? usualThresholds).dueSoonDays,
    activities: activities.map((activity): AttentiveActivity => {
      const { id, title, status, actualEnd } = activity
      return {
        id,
        title,
        status,
        start: effectiveStart(activity),
        end: effectiveEnd(activity),
        actualEnd,
        selectedYears: chosenYears.get(id) ?? [],
        hasConflict: disputed.has(id),
      }
    }),
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

/** What names nobody is for those who lead the activity; what is of no activity is for everybody. */
function answersFor(
  { organisationId, led }: { readonly organisationId: Id | null; readonly led: ReadonlySet<Id> },
  line: AttentionLine,
): boolean {
  if (line.organisationId !== null) return line.organisationId === organisationId
  return line.activityId === null || led.has(line.activityId)
}

/** What is still put off on the day, by what it names; the longest of several counts. */
function snoozesOf({ record }: Statements, planId: Id, today: Day): ReadonlyMap<string, Attention['snooze']> {
  const standing = record.ofPlan('snooze', planId).filter(({ untilDay }) => untilDay > today)
  const byLength = standing.toSorted((a, b) => (a.untilDay < b.untilDay ? -1 : 1))
  return new Map(byLength.map(({ id, key, untilDay, reason }) => [key, { id, untilDay, reason }]))
}
