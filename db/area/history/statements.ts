import type { Id, Instant } from '#contract/values'
import type { ReadDb } from '../../database.ts'
import { nameStatements } from './name-statements.ts'
import { rowsOfActivity } from './of-activity.ts'

/** An operation as history tells it; values as JSON texts. */
export type LoggedOperation = {
  readonly number: number
  readonly id: string
  readonly at: Instant
  readonly actor: Id | null
  readonly entity: string
  readonly row: Id
  readonly field: string
  readonly value: string
  readonly context: string
  readonly scope: Id | null
}

/** An operation that a later one followed. */
export type EarlierOperation = {
  readonly id: string
  readonly lamport: number
  readonly field: string
  readonly value: string
}

/** Which operations; `from` and `until` are moments, the second one exclusive. */
export type WantedOperations = {
  readonly planId: Id | null
  readonly activityId: Id | null
  readonly entity: string | null
  readonly personId: Id | null
  readonly from: Instant | null
  readonly until: Instant | null
}

/** Entity and person twice, from, until. */
type Filter = [string | null, string | null, string | null, string | null, string, string]

const filter = /* sql */ `
(? is null or entity = ?) and (? is null or actor = ?) and at >= ? and at < ?
`
const ofPlan = /* sql */ `operation where scope = ? and ${filter}`
// Through the index: what these filters look at stands in it, and not one value of the log has to be read to pass a row over.
const ofWorkspace = /* sql */ `operation indexed by operation_of_scope where ${filter}`
const ofActivity = /* sql */ `operation where row in (${rowsOfActivity}) and ${filter}`
const newest = 'and number < ? order by number desc limit ?'

/** Numbers of the newest operations, by what is asked for. */
export const historySql = {
  everything: 'select number from operation where number < ? order by number desc limit ?',
  workspace: `select number from ${ofWorkspace} ${newest}`,
  plan: `select number from ${ofPlan} ${newest}`,
  activity: `select number from ${ofActivity} ${newest}`,
} as const

type Numbered = { readonly number: number }
type Counted = { readonly count: number }

/** Questions to the operation log. */
export function historyStatements(database: ReadDb) {
  const page = {
    everything: database.prepareRead<[number, number], Numbered>(historySql.everything),
    workspace: database.prepareRead<[...Filter, number, number], Numbered>(historySql.workspace),
    plan: database.prepareRead<[string, ...Filter, number, number], Numbered>(historySql.plan),
    activity: database.prepareRead<[string, ...Filter, number, number], Numbered>(historySql.activity),
  }
  const count = {
    // Operations are never deleted, so the newest number is how many there are.
    everything: database.prepareRead<[], Counted>('select coalesce(max(number), 0) as count from operation'),
    workspace: database.prepareRead<Filter, Counted>(`select count(*) as count from ${ofWorkspace}`),
    plan: database.prepareRead<[string, ...Filter], Counted>(`select count(*) as count from ${ofPlan}`),
    activity: database.prepareRead<[string, ...Filter], Counted>(`select count(*) as count from ${ofActivity}`),
  }
  const byNumbers = database.prepareRead<[string], LoggedOperation>(
    `select number, operation.id, at, actor, entity, row, field, operation.value, context, scope
     from json_each(?) as wanted cross join operation on operation.number = wanted.value order by wanted.key`,
  )
  const byIds = database.prepareRead<[string], EarlierOperation>(
    `select operation.id, lamport, field, operation.value
     from json_each(?) as wanted cross join operation on operation.id = wanted.value`,
  )

  function numbersOf(wanted: WantedOperations, before: number, limit: number): readonly Numbered[] {
    const { planId, activityId } = wanted
    const filters = filterOf(wanted)
    if (activityId !== null) {
      return page.activity.all(activityId, ...filters, before, limit)
    }
    if (planId !== null) return page.plan.all(planId, ...filters, before, limit)
    return isEverything(wanted) ? page.everything.all(before, limit) : page.workspace.all(...filters, before, limit)
  }

  return Object.freeze({
    ...nameStatements(database),
    /** Newest first. */
    operations: (wanted: WantedOperations, before: number, limit: number): LoggedOperation[] =>
      byNumbers.all(JSON.stringify(numbersOf(wanted, before, limit).map(({ number }) => number))),
    count: (wanted: WantedOperations): number => {
      const { planId, activityId } = wanted
      const filters = filterOf(wanted)
      if (activityId !== null) {
        return count.activity.get(activityId, ...filters)?.count ?? 0
      }
      if (planId !== null) return count.plan.get(planId, ...filters)?.count ?? 0
      return (isEverything(wanted) ? count.everything.get() : count.workspace.get(...filters))?.count ?? 0
    },
    earlier: (ids: readonly string[]): EarlierOperation[] => byIds.all(JSON.stringify(ids)),
  })
}

function filterOf({ entity, personId, from, until }: WantedOperations): Filter {
  return [entity, entity, personId, personId, from ?? '', until ?? '~']
}

function isEverything({ entity, personId, from, until }: WantedOperations): boolean {
  return entity === null && personId === null && from === null && until === null
}
