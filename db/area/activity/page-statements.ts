import type { activitySorts } from '#contract/area/activity'
import type { InputOf } from '#contract/types'
import type { Parameter, ReadDb, ReadStatement } from '../../database.ts'
import { lastNoteDaySql } from './line-statements.ts'

type Wanted = InputOf<'activity.page'>
type Sort = (typeof activitySorts)[number]
/** Where the activities are found: of a plan, of an organisation in all plans, or everywhere. */
type Scope = 'plan' | 'organisation' | 'workspace'

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
  lastNote: [`coalesce(${lastNoteDaySql}, '')`, 'plan_id', 'reference_order', 'number'],
}

// The plus keeps SQLite from finding the activities plan by plan and then sorting them all.
const scopes: { readonly [Each in Scope]: string } = {
  plan: `plan_id = (select id from plan where id = ? and deleted = 0)
    and (? is null or id in (select activity_id from participation where organisation_id = ? and deleted = 0))`,
  organisation: `id in (select activity_id from participation where organisation_id = ? and deleted = 0)
    and +plan_id in (select id from plan where deleted = 0)`,
  workspace: '+plan_id in (select id from plan where deleted = 0)',
}
const ofStatus = '(? is null or status = ?)'

/** The statement for a page; made of these constants only. */
export function pageSql(scope: Scope, by: Sort, direction: Wanted['sort']['direction']): string {
  const turn = direction === 'ascending' ? '' : ' desc'
  const order = orders[by].map((column) => `${column}${turn}`).join(', ')
  return `select number from activity where deleted = 0 and ${scopes[scope]} and ${ofStatus}
    order by ${order} limit ? offset ?`
}

function countSql(scope: Scope): string {
  return `select count(*) as count from activity where deleted = 0 and ${scopes[scope]} and ${ofStatus}`
}

// Counted from one index: looking at the plan of each activity takes ten times as long.
const countOfAll = /* sql */ `
select (select count(*) from activity where deleted = 0) - (
  select count(*) from plan cross join activity on activity.plan_id = plan.id and activity.deleted = 0 where plan.deleted = 1
) as count
`

type Numbered = { readonly number: number }
type Counted = { readonly count: number }

/** Questions about pages of activities; every sort has its statement, prepared at its first use and kept. */
export function pageStatements(database: ReadDb) {
  const all = database.prepareRead<[], Counted>(countOfAll)
  const counts = new Map<string, ReadStatement<Parameter[], Counted>>()
  const pages = new Map<string, ReadStatement<Parameter[], Numbered>>()

  return Object.freeze({
    numbersOfPage: (wanted: Wanted): number[] => {
      const { sort, limit, offset } = wanted
      const sql = pageSql(scopeOf(wanted), sort.by, sort.direction)
      const statement = pages.get(sql) ?? database.prepareRead<Parameter[], Numbered>(sql)
      pages.set(sql, statement)
      return statement.all(...filterOf(wanted), limit, offset).map(({ number }) => number)
    },
    countOfPage: (wanted: Wanted): number => {
      if (scopeOf(wanted) === 'workspace' && wanted.status === null) return all.get()?.count ?? 0
      const sql = countSql(scopeOf(wanted))
      const statement = counts.get(sql) ?? database.prepareRead<Parameter[], Counted>(sql)
      counts.set(sql, statement)
      return statement.get(...filterOf(wanted))?.count ?? 0
    },
  })
}

function scopeOf({ planId, organisationId }: Wanted): Scope {
  if (planId !== null) return 'plan'
  return organisationId === null ? 'workspace' : 'organisation'
}

/** The parameters of the scope, then those of the status. */
function filterOf(wanted: Wanted): readonly Parameter[] {
  const { planId, organisationId, status } = wanted
  const ofScope = { plan: [planId, organisationId, organisationId], organisation: [organisationId], workspace: [] }
  return [...ofScope[scopeOf(wanted)], status, status]
}
