import type { EntityName } from '#contract/entity/table'
import type { Day, Id, Instant } from '#contract/values'
import { civilDay } from '#domain/civil-day'
import { birthField } from '#domain/merge/record'
import type { ReadDb } from '../database.ts'
import type { OperationRow } from '../log/operations.ts'

/** An operation with its place in the log. */
export type NumberedOperation = OperationRow & { readonly number: number }

/** A plan up to a moment, which does not belong to it. */
export type Extent = { readonly planId: Id; readonly until: Instant }

/** What the present log says of a plan's past. */
export type PastLog = {
  /** The day on which the plan was made, as dated; null when there is no such plan. */
  readonly firstDay: (planId: Id) => Day | null
  /** Operations of the plan and of what is common to all plans, about records of these entities, in the order they arrived. */
  readonly operations: (extent: Extent, entities: readonly EntityName[]) => readonly NumberedOperation[]
  /** Whether operations that arrived after this number are dated before the end of the extent. */
  readonly hasNews: (extent: Extent, number: number) => boolean
}

const columns = 'number, id, lamport, at, actor, command, entity, row, field, value, context, scope'

/** The SQL, for the test that looks at how it is carried out. */
export const pastSql = {
  ofPlan: `select ${columns} from operation
    where scope = ? and at < ? and entity in (select value from json_each(?)) order by number`,
  common: `select ${columns} from operation
    where scope is null and at < ? and entity in (select value from json_each(?)) order by number`,
  newsOfPlan: 'select 1 from operation where scope = ? and number > ? and at < ? limit 1',
  commonNews: 'select 1 from operation where scope is null and number > ? and at < ? limit 1',
}

export function createPastLog(database: ReadDb): PastLog {
  const first = database.prepareRead<[string, string], { at: Instant | null }>(
    `select min(at) as at from operation where row = ? and field = ? and entity = 'plan'`,
  )
  const ofPlan = database.prepareRead<[string, string, string], NumberedOperation>(pastSql.ofPlan)
  const common = database.prepareRead<[string, string], NumberedOperation>(pastSql.common)
  const newsOfPlan = database.prepareRead<[string, number, string], object>(pastSql.newsOfPlan)
  const commonNews = database.prepareRead<[number, string], object>(pastSql.commonNews)
  return {
    firstDay: (planId) => {
      const at = first.get(planId, birthField)?.at ?? null
      return at === null ? null : civilDay(new Date(at))
    },
    operations: ({ planId, until }, entities) => {
      const names = JSON.stringify(entities)
      return [...common.all(until, names), ...ofPlan.all(planId, until, names)]
    },
    hasNews: ({ planId, until }, number) =>
      newsOfPlan.get(planId, number, until) !== undefined || commonNews.get(number, until) !== undefined,
  }
}
