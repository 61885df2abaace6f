import type { activityOperations } from '#contract/area/activity'
import { done, fail } from '#contract/result'
import type { Id } from '#contract/values'
import type { HandlersOf } from '../../handler.ts'
import type { Statements } from '../../statements.ts'

type ParticipationName = Extract<keyof typeof activityOperations, `participation.${string}`>

/** Organisations in activities. */
export const participationHandlers: HandlersOf<ParticipationName> = {
  'participation.add': ({ statements, write, about }, { id, participation }) => {
    const { activityId, organisationId } = participation
    const activity = statements.activity.head(activityId)
    if (activity === null) return fail('activity.unknown', { activityId })
    if (!statements.organisation.isThere(organisationId)) return fail('organisation.unknown', { organisationId })
    if (statements.activity.takesPart(organisationId, activityId))
      return fail('participation.exists', { organisationId })
    about(activity.reference)
    return done({ id: write.create('participation', id, participation) })
  },

  'participation.edit': ({ statements, write, about }, { participationId, change }) => {
    const values = statements.activity.participation(participationId)
    if (values === null) return fail('participation.unknown', { participationId })
    about(referenceOf(statements, values.activityId))
    write.set('participation', participationId, change.field, change.value)
    return done({})
  },

  'participation.remove': ({ statements, write, about }, { participationId }) => {
    const values = statements.activity.participation(participationId)
    if (values === null) return fail('participation.unknown', { participationId })
    about(referenceOf(statements, values.activityId))
    write.remove('participation', participationId)
    return done({})
  },
}

/** The reference of an activity that is known to be there. */
export function referenceOf({ activity }: Statements, id: Id): string {
  return activity.head(id)?.reference ?? ''
}
