import type { EntityName } from '#contract/entity/table'
import type { Day } from '#contract/values'

/** What a plan's history is narrowed to; null lets everything through. */
export type HistoryFilter = {
  readonly entity: EntityName | null
  readonly personId: string | null
  readonly fromDay: Day | null
  readonly toDay: Day | null
}
