import type { activityOperations } from '#contract/area/activity'
import { done, fail } from '#contract/result'
import { lacksReason } from '#domain/status'
import type { HandlersOf } from '../../handler.ts'
import { participationHandlers } from './participation-handlers.ts'
import { datesFault, placeFault, referenceFault } from './rules.ts'
import { selectionHandlers } from './selection-handlers.ts'

/** Fields whose new value may contradict others of the activity or of the plan. */
const places: readonly string[] = ['areaId', 'focusAreaId', 'objectiveId']
const days: readonly string[] = ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd']

/** The lines of the matrix, their participations and selections. */
export const activityHandlers: HandlersOf<keyof typeof activityOperations> = {
  ...participationHandlers,
  ...selectionHandlers,

  'activity.list': ({ statements }, { planId }) => {
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    const numbers = statements.activity.numbersInMatrixOrder(planId)
    return done({ activities: statements.activity.lines(numbers) })
  },

  'activity.page': ({ statements }, wanted) => {
    const numbers = statements.activity.numbersOfPage(wanted)
    return done({ activities: statements.activity.lines(numbers), total: statements.activity.countOfPage(wanted) })
  },

  'activity.get': ({ statements }, { activityId }) => {
    const activity = statements.activity.activity(activityId)
    return activity === null ? fail('activity.unknown', { activityId }) : done(activity)
  },

  'activity.create': ({ statements, clock, write, about }, { id, activity: given }) => {
    const activity = { ...given, ratingOverride: null }
    const { planId, reference, status } = activity
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    if (lacksReason(status)) return fail('status.reason-missing', { status: status.status })
    const fault =
      placeFault(statements, activity) ??
      referenceFault(statements, activity, null) ??
      datesFault(activity, clock.today())
    if (fault !== null) return fault
    about(reference)
    return done({ id: write.create('activity', id, activity) })
  },

  'activity.edit': ({ statements, clock, write, about }, { activityId, change }) => {
    const values = statements.activity.values(activityId)
    if (values === null) return fail('activity.unknown', { activityId })
    const next = { ...values, [change.field]: change.value }
    // Only what is changed is checked: a merge may have left another field in a state that no officer could enter.
    const fault =
      (places.includes(change.field) ? placeFault(statements, next) : null) ??
      (change.field === 'reference' ? referenceFault(statements, next, activityId) : null) ??
      (days.includes(change.field) ? datesFault(next, clock.today()) : null)
    if (fault !== null) return fault
    about(values.reference)
    write.set('activity', activityId, change.field, change.value)
    return done({})
  },

  'activity.setStatus': ({ statements, write, about }, { activityId, status }) => {
    const head = statements.activity.head(activityId)
    if (head === null) return fail('activity.unknown', { activityId })
    if (lacksReason(status)) return fail('status.reason-missing', { status: status.status })
    about(head.reference)
    write.set('activity', activityId, 'status', status)
    return done({})
  },

  'activity.reviseDate': ({ statements, clock, write, about }, { activityId, date, revision }) => {
    const values = statements.activity.values(activityId)
    if (values === null) return fail('activity.unknown', { activityId })
    const field = date === 'start' ? 'revisedStart' : 'revisedEnd'
    const fault = datesFault({ ...values, [field]: revision }, clock.today())
    if (fault !== null) return fault
    about(values.reference)
    write.set('activity', activityId, field, revision)
    return done({})
  },

  'activity.overrideRating': ({ statements, write, about }, { activityId, override }) => {
    const head = statements.activity.head(activityId)
    if (head === null) return fail('activity.unknown', { activityId })
    if (override !== null && override.reason.trim() === '') return fail('rating.reason-missing')
    about(head.reference)
    write.set('activity', activityId, 'ratingOverride', override)
    return done({})
  },

  'activity.delete': ({ statements, write, about }, { activityId }) => {
    const head = statements.activity.head(activityId)
    if (head === null) return fail('activity.unknown', { activityId })
    about(head.reference)
    write.remove('activity', activityId)
    return done({})
  },
}
