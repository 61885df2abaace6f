import { done } from '#contract/result'
import type { Day, Instant } from '#contract/values'
import { addDays } from '#domain/days'
import type { HandlersOf } from '../../handler.ts'
import { tellEntries } from './entries.ts'
import type { WantedOperations } from './statements.ts'

const lastDay: Day = '9999-12-31'

/** What was changed, by whom and when. */
export const historyHandlers: HandlersOf<'history.list'> = {
  'history.list': ({ statements }, { planId, activityId, entity, personId, fromDay, toDay, before, limit }) => {
    const wanted: WantedOperations = {
      planId,
      activityId,
      entity,
      personId,
      from: fromDay === null ? null : startOf(fromDay),
      until: toDay === null || toDay === lastDay ? null : startOf(addDays(toDay, 1)),
    }
    const operations = statements.history.operations(wanted, before ?? Number.MAX_SAFE_INTEGER, limit + 1)
    return done({
      entries: tellEntries(statements, operations.slice(0, limit)),
      total: statements.history.count(wanted),
      hasMore: operations.length > limit,
    })
  },
}

/** The moment at which a day begins where the officer is. */
function startOf(day: Day): Instant {
  return new Date(`${day}T00:00:00`).toISOString()
}
