import type BetterSqlite3 from 'better-sqlite3'
import type { QueryName } from '#contract/types'
import type { DbClient } from '#db/client'
import { alternate } from '../alternate.ts'
import { withCopies } from '../data/copies.ts'
import { rawMonitoring } from '../data/raw-monitoring.ts'
import { largeWorkspace } from '../data/large-workspace.ts'
import { figureOf } from '../figure.ts'
import type { Figure } from '../figure.ts'
import type { Measure, Scale } from '../measure.ts'

/**
 * What the overview of a plan and its monitoring round are drawn from, and what wants attention: of a plan of 300 activities among many,
 * and of one plan that has them all.
 */
export const monitoring: Measure = {
  name: 'monitoring',
  run: async (scale) => [...(await ofManyPlans(scale)), ...(await ofOnePlan(scale))],
}

async function ofManyPlans({ activities, rounds }: Scale): Promise<readonly Figure[]> {
  const path = await largeWorkspace({ activities, notesPerActivity: 1 })
  return withCopies(async (copies) => {
    const client = await copies.client(path)
    const raw = copies.raw(path)
    const read = rawMonitoring(raw)
    const plans = plansWithRounds(raw).filter(({ state }) => state === 'current')
    const { work, tables } = await alternate(
      {
        work: () => askAttention(client, null),
        tables: () => plans.forEach(({ planId }) => read(planId)),
      },
      { rounds: rounds(6), warmUps: 1 },
    )
    return [
      ...(await screensOf({ client, raw, size: '300', rounds: rounds(60) })),
      figureOf({
        name: `attention in ${plans.length} plans`,
        ours: work,
        limit: { name: 'same rows, raw', samples: tables },
      }),
    ]
  })
}

async function ofOnePlan({ activities, rounds }: Scale): Promise<readonly Figure[]> {
  const path = await largeWorkspace({ activities, notesPerActivity: 1, plans: 1 })
  return withCopies(async (copies) => {
    const client = await copies.client(path)
    return screensOf({ client, raw: copies.raw(path), size: activities.toLocaleString('en'), rounds: rounds(6) })
  })
}

type Screens = {
  readonly client: DbClient
  readonly raw: BetterSqlite3.Database
  /** How many activities a plan has. */
  readonly size: string
  readonly rounds: number
}

/** Overview, round and attention of one plan after the other. */
async function screensOf({ client, raw, size, rounds }: Screens): Promise<readonly Figure[]> {
  const read = rawMonitoring(raw)
  const plans = plansWithRounds(raw)
  const planOf = (index: number) => plans[index % plans.length] ?? noPlan
  const { overview, round, attention, rows } = await alternate(
    {
      overview: (index) => askOverview(client, planOf(index).planId),
      round: (index) => client.call('round.get', roundOf(planOf(index))),
      attention: (index) => askAttention(client, planOf(index).planId),
      rows: (index) => read(planOf(index).planId),
    },
    { rounds, warmUps: Math.ceil(rounds / 6) },
  )
  const limit = { name: 'same rows, raw', samples: rows }
  return [
    figureOf({ name: `overview of a plan of ${size}`, ours: overview, limit }),
    figureOf({ name: `round of a plan of ${size}`, ours: round, limit }),
    figureOf({ name: `attention of a plan of ${size}`, ours: attention, limit }),
  ]
}

function askAttention(client: DbClient, planId: string | null): Promise<string> {
  return client.call('attention.list', JSON.stringify({ planId, organisationId: null }))
}

/** All that the overview asks, together, as the page does. */
async function askOverview(client: DbClient, planId: string): Promise<void> {
  const ask = (name: QueryName, input: object): Promise<string> => client.call(name, JSON.stringify(input))
  await Promise.all([
    ask('activity.list', { planId }),
    ask('outline.get', { planId }),
    ask('attention.list', { planId, organisationId: null }),
    ask('rating.list', { planId, activityId: null }),
    ask('funding.summary', { planId, year: null }),
    ask('milestone.list', { planId, activityId: null }),
    ask('document.list', { planId }),
  ])
}

type PlanWithRound = { readonly planId: string; readonly periodId: string; readonly state: string }
const noPlan: PlanWithRound = { planId: '', periodId: '', state: '' }

function roundOf({ planId, periodId }: PlanWithRound): string {
  return JSON.stringify({ planId, periodId, scope: 'all' })
}

/** Plans with the newest of their reporting periods. */
function plansWithRounds(database: BetterSqlite3.Database): readonly PlanWithRound[] {
  return database
    .prepare<[], PlanWithRound>(
      `select plan.id as planId, reporting_period.id as periodId, plan.state from plan
       join reporting_period on reporting_period.plan_id = plan.id and reporting_period.deleted = 0
       where plan.deleted = 0
       group by plan.id having reporting_period.to_day = max(reporting_period.to_day) order by plan.title`,
    )
    .all()
}
