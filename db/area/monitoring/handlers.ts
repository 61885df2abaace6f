import type { monitoringOperations } from '#contract/area/monitoring'
import { fail } from '#contract/result'
import type { HandlersOf, QueryContext } from '../../handler.ts'
import { profileOf } from '../workspace/handlers.ts'
import { recordHandlers } from '../record/handlers.ts'
import { indicatorHandlers } from './indicator-handlers.ts'
import { periodHandlers } from './period-handlers.ts'

/** Milestones, periods and their rounds, indicators. */
export const monitoringHandlers: HandlersOf<keyof typeof monitoringOperations> = {
  ...recordHandlers('milestone', {
    subject: (_, { title }) => title,
    fault: ({ clock }, { values: { plannedDay, revisedDay, actualDay } }) => {
      const today = clock.today()
      if (actualDay !== null && actualDay > today) return fail('milestone.actual-in-future', { today })
      return revisedDay?.day === plannedDay ? fail('milestone.revised-to-planned', { day: plannedDay }) : null
    },
  }),
  ...periodHandlers,
  ...recordHandlers('roundEntry', {
    subject: ({ activity }, { activityId }) => activity.head(activityId)?.reference ?? '',
    fault: (context, { values, id }) => {
      const { periodId, activityId, rating, day } = values
      const { clock, statements } = context
      const others = statements.round.entriesOf(activityId, periodId).filter((other) => other !== id)
      if (others.length > 0) return fail('roundEntry.exists')
      if (day > clock.today()) return fail('roundEntry.in-future', { today: clock.today() })
      const needsReason = rating.rating !== rating.proposed && (rating.reason ?? '').trim() === ''
      return needsReason ? fail('rating.reason-missing', { proposed: rating.proposed }) : null
    },
    complete: author,
  }),
  ...indicatorHandlers,
}

/** The officer at this machine. */
function author(context: QueryContext) {
  return { authorId: profileOf(context)?.id ?? null }
}
