import type { monitoringOperations } from '#contract/area/monitoring'
import { fail } from '#contract/result'
import type { HandlersOf } from '../../handler.ts'
import { recordHandlers } from '../record/handlers.ts'
import { indicatorHandlers } from './indicator-handlers.ts'
import { periodHandlers } from './period-handlers.ts'
import { roundEntryHandlers } from './round-entry-handlers.ts'

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
  ...roundEntryHandlers,
  ...indicatorHandlers,
}
