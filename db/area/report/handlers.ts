import type { Activity } from '#contract/area/activity'
import type { Note } from '#contract/area/note'
import type { ReportPeriod } from '#contract/area/report'
import { done, fail } from '#contract/result'
import type { Id } from '#contract/values'
import type { HandlersOf } from '../../handler.ts'
import type { Statements } from '../../statements.ts'
import { planOf } from '../plan/handlers.ts'
import { profileOf } from '../workspace/handlers.ts'
import { meetingFactsHandlers } from './meeting-facts.ts'
import { monitoringFactsHandlers } from './monitoring-facts.ts'

/** What reports are made from. */
export const reportHandlers: HandlersOf<'report.facts' | 'report.meetingFacts' | 'report.monitoring'> = {
  ...meetingFactsHandlers,
  ...monitoringFactsHandlers,

  'report.facts': (context, { planId, period, focusYear }) => {
    const { statements } = context
    const plan = planOf(statements, planId)
    if (plan === null) return fail('plan.unknown', { planId })
    if (period.fromDay > period.toDay) return fail('report.period-reversed')
    const { outline } = statements
    const activities = activitiesOf(statements, planId, focusYear)
    return done({
      plan,
      organisations: organisationsOf(statements, planId),
      areas: outline.areas(planId),
      focusAreas: outline.focusAreas(planId),
      objectives: outline.objectives(planId),
      documents: statements.document.ofPlan(planId),
      activities,
      notes: notesOf(statements, planId, period, activities),
      authorName: profileOf(context)?.name ?? null,
    })
  },
}

function activitiesOf({ activity }: Statements, planId: Id, focusYear: number | null): Activity[] {
  const numbers = activity.numbersInMatrixOrder(planId)
  if (focusYear === null) return activity.activities(numbers)
  const chosen = new Set(activity.numbersInFocus(planId, focusYear))
  return activity.activities(numbers.filter((number) => chosen.has(number)))
}

function organisationsOf({ organisation, report }: Statements, planId: Id) {
  const ids = report.organisationIds(planId)
  return organisation.list().filter(({ id }) => ids.has(id))
}

/** Notes on the plan as a whole, and on the activities that the report tells of; those written in the rounds of the period count for it. */
function notesOf({ note }: Statements, planId: Id, period: ReportPeriod, activities: readonly Activity[]): Note[] {
  const told = new Set(activities.map(({ id }) => id))
  const everyNote = -1
  const ofPeriod = note.page({ planId, activityId: null, kind: null, ...period }, everyNote, 0)
  return [...note.ofRounds(planId, period), ...ofPeriod].filter(
    ({ activityId }) => activityId === null || told.has(activityId),
  )
}
