import type BetterSqlite3 from 'better-sqlite3'
import { activitySorts } from '#contract/area/activity'
import { alternate } from '../alternate.ts'
import { withCopies } from '../data/copies.ts'
import { rawMatrix, rawPage } from '../data/raw-lists.ts'
import { largeWorkspace } from '../data/large-workspace.ts'
import { figureOf } from '../figure.ts'
import type { Figure } from '../figure.ts'
import type { Measure } from '../measure.ts'

/** The matrix of one plan of 300 activities, as the JSON text that the page reads. */
export const matrix: Measure = {
  name: 'matrix',
  run: async ({ activities, rounds }) => {
    const path = await largeWorkspace({ activities, notesPerActivity: 1 })
    return withCopies(async (copies) => {
      const client = await copies.client(path)
      const inProcess = copies.inProcess(path)
      const raw = copies.raw(path)
      const read = rawMatrix(raw)
      const plans = planIds(raw)
      const planOf = (round: number) => String(plans[round % plans.length])
      const inputOf = (round: number) => JSON.stringify({ planId: planOf(round) })
      const { worker, here, rows } = await alternate(
        {
          worker: (round) => client.call('activity.list', inputOf(round)),
          here: (round) => inProcess.call('activity.list', inputOf(round)),
          rows: (round) => read(planOf(round)),
        },
        { rounds: rounds(150), warmUps: 20 },
      )
      const limit = { name: 'same rows, raw', samples: rows }
      const goals = [
        { id: 'G2', of: 'ratio', atMost: 2 },
        { id: 'G2', of: 'p95', atMost: 8 },
      ] as const
      return [
        figureOf({ name: '300 activities, through the worker', ours: worker, limit, goals }),
        figureOf({
          name: '300 activities, in this thread',
          ours: here,
          limit,
          goals: [{ id: 'G2', of: 'ratio', atMost: 1.5 }],
        }),
      ]
    })
  },
}

/** The first hundred of all activities, in every order. */
export const page: Measure = {
  name: 'page of 100',
  run: async ({ activities, rounds }) => {
    const path = await largeWorkspace({ activities, notesPerActivity: 1 })
    return withCopies(async (copies) => {
      const client = await copies.client(path)
      const raw = copies.raw(path)
      const figures: Figure[] = []
      for (const by of activitySorts) {
        const sort = { by, direction: 'descending' }
        const wanted = { planId: null, status: null, organisationId: null, sort, offset: 0, limit: 100 }
        const { worker, rows } = await alternate(
          { worker: () => client.call('activity.page', JSON.stringify(wanted)), rows: rawPage(raw, by) },
          { rounds: rounds(by === 'lastNote' ? 30 : 150), warmUps: 10 },
        )
        figures.push(
          figureOf({
            name: `by ${by}, through the worker`,
            ours: worker,
            limit: { name: 'ideal index, raw', samples: rows },
            goals: [{ id: 'G7', of: 'ratio', atMost: 3.5 }],
          }),
        )
      }
      return figures
    })
  },
}

function planIds(database: BetterSqlite3.Database): readonly unknown[] {
  return database.prepare('select id from plan where deleted = 0 order by title limit 20').pluck().all()
}
