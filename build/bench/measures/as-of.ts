import { addDays } from '#domain/days'
import { alternate } from '../alternate.ts'
import { withCopies } from '../data/copies.ts'
import { largeWorkspace } from '../data/large-workspace.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../measure.ts'

/** The matrix of one plan of 300 activities as it stood on a day: asked first of a day, and asked again. */
export const asOf: Measure = {
  name: 'as of a day',
  run: async ({ activities, rounds }) => {
    const path = await largeWorkspace({ activities, notesPerActivity: 1 })
    return withCopies(async (copies) => {
      const client = await copies.client(path)
      const raw = copies.raw(path)
      const planId = String(raw.prepare('select id from plan where deleted = 0 order by title limit 1').pluck().get())
      const { last } = raw
        .prepare<[string], { last: string }>('select max(at) as last from operation where scope = ?')
        .get(planId) ?? { last: '' }
      const read = raw
        .prepare<[string, string], unknown[]>(
          'select row, field, value from operation where scope = ? and at < ? order by number',
        )
        .raw()
      const name = 'activity.list'
      // Another day each round: the last pasts are kept, and would answer at once.
      const dayOf = (round: number) => addDays(last.slice(0, 10), -1 - (round % daysBack))
      const ask = (day: string) =>
        client.call('plan.asOf', JSON.stringify({ planId, day, question: { name, input: { planId } } }))
      const { first, again, rows } = await alternate(
        {
          first: (round) => ask(dayOf(round)),
          again: () => ask(last.slice(0, 10)),
          rows: (round) => read.all(planId, `${addDays(dayOf(round), 1)}T00:00:00.000Z`),
        },
        { rounds: rounds(60), warmUps: 6 },
      )
      const limit = { name: 'its log, raw', samples: rows }
      return [
        figureOf({
          name: 'asked first of a day',
          ours: first,
          limit,
          goals: [
            { id: 'G12', of: 'ratio', atMost: 2.3 },
            { id: 'G12', of: 'p95', atMost: 15 },
          ],
        }),
        figureOf({ name: 'asked again', ours: again, limit, goals: [{ id: 'G12', of: 'p95', atMost: 15 }] }),
      ]
    })
  },
}

/** Far enough back that no past is kept from one round to the next. */
const daysBack = 300
