import type BetterSqlite3 from 'better-sqlite3'
import type { QueryName } from '#contract/types'
import type { DbClient } from '#db/client'
import { alternate } from '../alternate.ts'
import { withCopies } from '../data/copies.ts'
import { rawMonitoring } from '../data/raw-monitoring.ts'
import { largeWorkspace } from '../data/large-workspace.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../measure.ts'

/** What the overview of a plan and its monitoring round are drawn from, and what wants attention in all plans. */
export const monitoring: Measure = {
  name: 'monitoring',
  run: async ({ activities, rounds }) => {
    const path = await largeWorkspace({ activities, notesPerActivity: 1 })
    return withCopies(async (copies) => {
      const client = await copies.client(path)
      const raw = copies.raw(path)
      const read = rawMonitoring(raw)
      const plans = plansWithRounds(raw)
      const planOf = (round: number) => plans[round % plans.length] ?? { planId: '', periodId: '' }
      const { overview, round, rows } = await alternate(
        {
          overview: (index) => askOverview(client, planOf(index).planId),
          round: (index) => client.call('round.get', JSON.stringify({ ...planOf(index), scope: 'all' })),
          rows: (index) => read(planOf(index).planId),
        },
        { rounds: rounds(60), warmUps: 10 },
      )
      const { work, tables } = await alternate(
        {
          work: () => client.call('attention.list', JSON.stringify({ planId: null, organisationId: null })),
          tables: () => plans.forEach(({ planId }) => read(planId)),
        },
        { rounds: rounds(6), warmUps: 1 },
      )
      const limit = { name: 'same rows, raw', samples: rows }
      return [
        figureOf({ name: 'overview of a plan of 300', ours: overview, limit }),
        figureOf({ name: 'round of a plan of 300', ours: round, limit }),
        figureOf({
          name: `attention in ${plans.length} plans`,
          ours: work,
          limit: { name: 'same rows, raw', samples: tables },
        }),
      ]
    })
  },
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

/** Current plans, each with the newest of its reporting periods. */
function plansWithRounds(database: BetterSqlite3.Database): readonly { planId: string; periodId: string }[] {
  return database
    .prepare<[], { planId: string; periodId: string }>(
      `select plan.id as planId, reporting_period.id as periodId from plan
       join reporting_period on reporting_period.plan_id = plan.id and reporting_period.deleted = 0
       where plan.deleted = 0 and plan.state = 'current'
       group by plan.id having reporting_period.to_day = max(reporting_period.to_day) order by plan.title`,
    )
    .all()
}
