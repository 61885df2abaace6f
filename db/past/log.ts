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

/** What the present log says of a plan's past; records that are common to all plans belong to it. */
export type PastLog = {
  /** The day on which the plan was made, as dated; null when there is no such plan. */
  readonly firstDay: (planId: Id) => Day | null
  /** Records that operations dated later touched, or made. */
  readonly touchedLater: (extent: Extent) => ReadonlySet<Id>
  /** What operations dated before a moment say of records of an entity, in the order they arrived. */
  readonly ofRows: (until: Instant, entity: EntityName, rows: readonly Id[]) => readonly NumberedOperation[]
  /** Every operation of the extent, in the order they arrived. */
  readonly all: (extent: Extent) => readonly NumberedOperation[]
  /** Whether operations that arrived after this number are dated before the end of the extent. */
  readonly hasNews: (extent: Extent, number: number) => boolean
}

const columns = 'number, id, lamport, at, actor, command, entity, row, field, value, context, scope'
const common = 'scope is null'
const ofPlan = 'scope = ?'

export function createPastLog(database: ReadDb): PastLog {
  const first = database.prepareRead<[string, string], { at: Instant | null }>(
    `select min(at) as at from operation where row = ? and field = ? and entity = 'plan'`,
  )
  const later = both<[string], { row: Id }>(
    database,
    (scope) => `select distinct row from operation where ${scope} and at >= ?`,
  )
  const ofRows = database.prepareRead<[string, string, string], NumberedOperation>(
    `select ${columns} from operation
     where row in (select value from json_each(?)) and entity = ? and at < ? order by number`,
  )
  const everything = both<[string], NumberedOperation>(
    database,
    (scope) => `select ${columns} from operation where ${scope} and at < ? order by number`,
  )
  const news = both<[number, string], object>(
    database,
    (scope) => `select 1 from operation where ${scope} and number > ? and at < ? limit 1`,
  )

  return {
    firstDay: (planId) => {
      const at = first.get(planId, birthField)?.at ?? null
      return at === null ? null : civilDay(new Date(at))
    },
    touchedLater: ({ planId, until }) => new Set(later(planId, until).map(({ row }) => row)),
    ofRows: (until, entity, rows) => (rows.length === 0 ? [] : ofRows.all(JSON.stringify(rows), entity, until)),
    all: ({ planId, until }) => everything(planId, until),
    hasNews: ({ planId, until }, number) => news(planId, number, until).length > 0,
  }
}

/** The same question of what is common to all plans and of one plan, one after the other. */
function both<Parameters extends (string | number)[], Row>(
  database: ReadDb,
  sql: (scope: string) => string,
): (planId: Id, ...parameters: Parameters) => readonly Row[] {
  const ofAll = database.prepareRead<Parameters, Row>(sql(common))
  const ofOne = database.prepareRead<[Id, ...Parameters], Row>(sql(ofPlan))
  return (planId, ...parameters) => [...ofAll.all(...parameters), ...ofOne.all(planId, ...parameters)]
}
