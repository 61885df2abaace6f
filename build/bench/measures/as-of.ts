import type BetterSqlite3 from 'better-sqlite3'
import { addDays } from '#domain/days'
import { alternate } from '../alternate.ts'
import { withCopies } from '../data/copies.ts'
import { largeWorkspace } from '../data/large-workspace.ts'
import { figureOf } from '../figure.ts'
import type { Figure } from '../figure.ts'
import type { Measure } from '../measure.ts'

type Ask = (planId: string, day: string) => unknown
type Asked = {
  readonly ask: Ask
  /** Reads the log of a plan up to a day, with nothing between. */
  readonly read: Ask
  readonly plans: readonly { readonly id: string; readonly lastDay: string }[]
  readonly rounds: number
}

/** The matrix of one plan of 300 activities as it stood on a day: asked first of a plan, then of another day of it, and again. */
export const asOf: Measure = {
  name: 'as of a day',
  run: async ({ activities, rounds }) => {
    const path = await largeWorkspace({ activities, notesPerActivity: 1 })
    return withCopies(async (copies) => {
      const client = await copies.client(path)
      const raw = copies.raw(path)
      const log = raw
        .prepare<[string, string], unknown[]>(
          'select row, field, value from operation where scope = ? and at < ? order by number',
        )
        .raw()
      const asked: Asked = {
        ask: (planId, day) => {
          const question = { name: 'activity.list', input: { planId } }
          return client.call('plan.asOf', JSON.stringify({ planId, day, question }))
        },
        read: (planId, day) => log.all(planId, `${addDays(day, 1)}T00:00:00.000Z`),
        plans: plansWithLastDays(raw),
        rounds: rounds(60),
      }
      return [await firstOfAPlan(asked), ...(await ofOtherDays(asked))]
    })
  },
}

/** Another plan each round: none is known yet. */
async function firstOfAPlan({ ask, read, plans, rounds }: Asked): Promise<Figure> {
  const subjectOf = (round: number) => plans[round % plans.length] ?? { id: '', lastDay: '' }
  const { first, rows } = await alternate(
    {
      first: (round) => ask(subjectOf(round).id, addDays(subjectOf(round).lastDay, -1)),
      rows: (round) => read(subjectOf(round).id, addDays(subjectOf(round).lastDay, -1)),
    },
    { rounds, warmUps: 6 },
  )
  return figureOf({ name: 'asked first of a plan', ours: first, limit: { name, samples: rows }, goals })
}

/** Of one plan: another day each round, which the last ones that are kept cannot answer, and one that they can. */
async function ofOtherDays({ ask, read, plans: [plan], rounds }: Asked): Promise<readonly Figure[]> {
  const { id, lastDay } = plan ?? { id: '', lastDay: '' }
  const dayOf = (round: number) => addDays(lastDay, -1 - (round % daysBack))
  const { other, again, rows } = await alternate(
    {
      other: (round) => ask(id, dayOf(round)),
      again: () => ask(id, lastDay),
      rows: (round) => read(id, dayOf(round)),
    },
    { rounds, warmUps: 6 },
  )
  const limit = { name, samples: rows }
  return [
    figureOf({ name: 'asked of another day', ours: other, limit, goals }),
    figureOf({ name: 'asked again', ours: again, limit, goals: goals.slice(1) }),
  ]
}

const name = 'its log, raw'
const goals = [
  { id: 'G12', of: 'ratio', atMost: 2.3 },
  { id: 'G12', of: 'p95', atMost: 15 },
] as const

/** Far enough back that no past is kept from one round to the next. */
const daysBack = 300

function plansWithLastDays(database: BetterSqlite3.Database): Asked['plans'] {
  return database
    .prepare<[], { id: string; lastDay: string }>(
      `select plan.id, substr(max(operation.at), 1, 10) as lastDay from plan join operation on operation.scope = plan.id
       where plan.deleted = 0 group by plan.id order by plan.title`,
    )
    .all()
}
