import { done } from '#contract/result'
import type { Day } from '#contract/values'
import { firstMomentOf } from '#domain/civil-day'
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
      from: fromDay === null ? null : firstMomentOf(fromDay),
      until: toDay === null || toDay === lastDay ? null : firstMomentOf(addDays(toDay, 1)),
    }
    const operations = statements.history.operations(wanted, before ?? Number.MAX_SAFE_INTEGER, limit + 1)
    return done({
      entries: tellEntries(statements, operations.slice(0, limit)),
      total: statements.history.count(wanted),
      hasMore: operations.length > limit,
    })
  },
}
