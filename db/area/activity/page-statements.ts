import type { activitySorts } from '#contract/area/activity'
import type { InputOf } from '#contract/types'
import type { ReadDb, ReadStatement } from '../../database.ts'

type Wanted = InputOf<'activity.page'>
type Sort = (typeof activitySorts)[number]
type Scope = 'plan' | 'workspace'

/** Plan, status and organisation (each twice when optional), limit, offset. */
type Filter = [string, string | null, string | null, string | null, string | null]

/**
 * The columns each sort goes by, in the words of its index where it has one: the whole order stands in the index, so a page is a
 * walk along it. Descending turns every column, which is the same walk backwards. Without notes comes before the oldest.
 */
const orders: { readonly [By in Sort]: readonly string[] } = {
  reference: ['reference_order', 'reference', 'plan_id', 'number'],
  title: ['title_order', 'plan_id', 'reference_order', 'number'],
  status: [
    `case status when 'planned' then 1 when 'ongoing' then 2 when 'closing' then 3 when 'completed' then 4
    when 'cancelled' then 5 else 6 end`,
    'plan_id',
    'reference_order',
    'number',
  ],
  end: [`coalesce(actual_end, revised_end, planned_end, 'none')`, 'plan_id', 'reference_order', 'number'],
  lastNote: [
    `coalesce((select max(day) from note where activity_id = activity.id and deleted = 0), '')`,
    'plan_id',
    'reference_order',
    'number',
  ],
}

// The plus keeps SQLite from finding the activities plan by plan and then sorting them all.
const scopes: { readonly [Each in Scope]: string } = {
  plan: 'plan_id = (select id from plan where id = ? and deleted = 0)',
  workspace: '+plan_id in (select id from plan where deleted = 0) and ? is null',
}

const filter = /* sql */ `
  deleted = 0
  and (? is null or status = ?)
  and (? is null or id in (select activity_id from participation where organisation_id = ? and deleted = 0))
`

/** The statement for a page; made of these constants only. */
export function pageSql(scope: Scope, by: Sort, direction: Wanted['sort']['direction']): string {
  const turn = direction === 'ascending' ? '' : ' desc'
  const order = orders[by].map((column) => `${column}${turn}`).join(', ')
  return `select number from activity where ${scopes[scope]} and ${filter} order by ${order} limit ? offset ?`
}

/** Questions about pages of activities; every sort has its statement, prepared at its first use and kept. */
export function pageStatements(database: ReadDb) {
  const counts = {
    plan: database.prepareRead<Filter, { count: number }>(countSql('plan')),
    workspace: database.prepareRead<Filter, { count: number }>(countSql('workspace')),
  }
  const pages = new Map<string, ReadStatement<[...Filter, number, number], { number: number }>>()

  function pageOf(scope: Scope, { by, direction }: Wanted['sort']) {
    const sql = pageSql(scope, by, direction)
    const statement = pages.get(sql) ?? database.prepareRead<[...Filter, number, number], { number: number }>(sql)
    pages.set(sql, statement)
    return statement
  }

  return Object.freeze({
    numbersOfPage: (wanted: Wanted): number[] => {
      const { planId, sort, limit, offset } = wanted
      const page = pageOf(planId === null ? 'workspace' : 'plan', sort)
      return page.all(...filterOf(wanted), limit, offset).map(({ number }) => number)
    },
    countOfPage: (wanted: Wanted): number =>
      counts[wanted.planId === null ? 'workspace' : 'plan'].get(...filterOf(wanted))?.count ?? 0,
  })
}

function countSql(scope: Scope): string {
  return `select count(*) as count from activity where ${scopes[scope]} and ${filter}`
}

function filterOf({ planId, status, organisationId }: Wanted): [...Filter] {
  return [planId, status, status, organisationId, organisationId] as [...Filter] // a plan's statement is chosen only with its id
}
