import type { reportOperations } from '#contract/area/report'
import { done, fail } from '#contract/result'
import type { Id } from '#contract/values'
import { usualThresholds } from '#domain/rating/thresholds'
import type { HandlersOf } from '../../handler.ts'
import type { Statements } from '../../statements.ts'
import { numberedEvidence } from '../attachment/numbered-evidence.ts'
import { attentionOfPlan } from '../attention/attention-of-plan.ts'
import { ratingsOf } from '../rating/ratings.ts'
import { slippageOf } from '../rating/slippage.ts'
import { fundingSummary } from '../resources/funding-summary.ts'
import { shownToday } from '../shown-today.ts'

type Name = Extract<keyof typeof reportOperations, 'report.monitoring'>

/** What reports say beyond the activities themselves: of those that the report tells of, and of the plan as a whole. */
export const monitoringFactsHandlers: HandlersOf<Name> = {
  'report.monitoring': (context, { planId, focusYear, isHandover }) => {
    const { statements } = context
    const plan = statements.plan.values(planId)
    if (plan === null) return fail('plan.unknown', { planId })
    const today = shownToday(context)
    const { record } = statements
    const told = toldActivities(statements, planId, focusYear)
    const isTold = ({ activityId }: { readonly activityId: Id | null }): boolean =>
      activityId === null || told.has(activityId)
    const ratings = ratingsOf(statements, { planId, plan, activityId: null, today })
    const { moves, delays } = slippageOf(statements, { planId, activityId: null, today })
    const indicators = record.ofPlan('indicator', planId).filter(isTold)
    const indicatorIds = new Set(indicators.map(({ id }) => id))
    const risks = record.ofPlan('risk', planId).filter(isTold)
    const issues = record.ofPlan('issue', planId).filter(isTold)
    const treated = new Set([...risks, ...issues].map(({ id }) => id))
    return done({
      thresholds: plan.ratingThresholds ?? usualThresholds,
      ratings: ratings.filter(isTold),
      milestones: record.ofPlan('milestone', planId).filter(isTold),
      moves: moves.filter(isTold),
      delays: delays.filter(isTold),
      periods: [...record.ofPlan('reportingPeriod', planId)],
      indicators,
      indicatorValues: record
        .ofPlan('indicatorValue', planId)
        .filter(({ indicatorId }) => indicatorIds.has(indicatorId)),
      risks,
      issues,
      // Of a risk or an issue that is not told nothing is: a measure is protected like it.
      measures: record
        .ofPlan('measure', planId)
        .filter(({ riskId, issueId }) => treated.has(riskId ?? '') || treated.has(issueId ?? '')),
      funding: fundingOfTold(statements, { planId, currency: plan.currency, year: focusYear }, told),
      fundingLines: record
        .ofPlan('fundingLine', planId)
        .filter((line) => isTold(line) && (focusYear === null || line.year === focusYear)),
      contributions: record.ofPlan('contribution', planId).filter(isTold),
      meetings: [...record.ofPlan('meeting', planId)],
      decisions: record.ofPlan('decision', planId).filter(isTold),
      actionPoints: record.ofPlan('actionPoint', planId).filter(isTold),
      contacts: isHandover ? [...record.ofPlan('contact', planId)] : [],
      attachments: numberedEvidence(statements, planId)
        .filter(isTold)
        .map(({ number, attachment }) => ({ ...attachment, number })),
      attention: isHandover
        ? attentionOfPlan(statements, { planId, plan, today, ratings, organisationId: null }).filter(isTold)
        : [],
    })
  },
}

/** The activities of a report: all of the plan, or those chosen for a year. */
function toldActivities({ activity }: Statements, planId: Id, focusYear: number | null): ReadonlySet<Id> {
  const lines = activity.lines(activity.numbersInMatrixOrder(planId))
  return new Set(
    lines.filter((line) => focusYear === null || line.selectedYears.includes(focusYear)).map(({ id }) => id),
  )
}

function fundingOfTold(statements: Statements, wanted: Parameters<typeof fundingSummary>[1], told: ReadonlySet<Id>) {
  const summary = fundingSummary(statements, wanted)
  return { ...summary, activities: summary.activities.filter(({ activityId }) => told.has(activityId)) }
}
