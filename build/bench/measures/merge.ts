import type BetterSqlite3 from 'better-sqlite3'
import type { Operation } from '#contract/operation'
import { alternate, timed } from '../alternate.ts'
import { withCopies } from '../data/copies.ts'
import { largeWorkspace } from '../data/large-workspace.ts'
import { foreignOperations } from '../data/foreign-operations.ts'
import { figureOf } from '../figure.ts'
import type { Figure } from '../figure.ts'
import type { Measure, Scale } from '../measure.ts'

/** Bringing in what another copy changed, in fields spread over all activities. */
export const merge: Measure = {
  name: 'merge',
  run: async (scale) => {
    const small = await mergeOf(scale, {
      count: 1_000,
      rounds: 15,
      goals: [
        { id: 'G20', of: 'ratio', atMost: 1.6 },
        { id: 'G20', of: 'p50', atMost: 30 },
      ],
    })
    const large = await mergeOf(scale, {
      count: scale.activities,
      rounds: 3,
      goals: [
        { id: 'G20', of: 'ratio', atMost: 1.6 },
        { id: 'G20', of: 'p50', atMost: 2_000 },
      ],
    })
    return [...small, ...large]
  },
}

type Size = {
  readonly count: number
  readonly rounds: number
  readonly goals: Parameters<typeof figureOf>[0]['goals']
}

async function mergeOf({ activities }: Scale, { count, rounds, goals = [] }: Size): Promise<readonly Figure[]> {
  const path = await largeWorkspace({ activities, notesPerActivity: 1 })
  return withCopies(async (copies) => {
    const client = await copies.client(path)
    const raw = copies.raw(path)
    const insert = rawInsert(raw)
    const packages = Array.from({ length: rounds + 1 }, (_, index) => foreignOperations(raw, { count, copy: index }))
    const packageOf = (round: number) => packages[round] ?? []
    const search = JSON.stringify({ text: 'training', planId: null, limit: 1 })
    const [merged, indexed, again] = [new Array<number>(), new Array<number>(), new Array<number>()]
    const { rows } = await alternate(
      {
        worker: async (round) => {
          const bringIn = async (isNew: number) => expectNew(await client.applyOperations(packageOf(round)), isNew)
          merged.push(await timed(() => bringIn(count)))
          indexed.push(await timed(() => client.call('search.find', search)))
          again.push(await timed(() => bringIn(0)))
        },
        rows: (round) => insert(packageOf(round)),
      },
      { rounds, warmUps: 1 },
    )
    const name = `${count.toLocaleString('en')} operations`
    const limit = { name: 'insert into the log, raw', samples: rows }
    const replayGoals = count > 1_000 ? ([{ id: 'G20', of: 'p50', atMost: 600 }] as const) : []
    return [
      figureOf({ name, ours: merged.slice(1), limit, goals }),
      figureOf({ name: `${name}, known already`, ours: again.slice(1), limit, goals: replayGoals }),
      figureOf({
        name: `a search right after ${name}, which waits for the index`,
        ours: indexed.slice(1),
        limit,
        goals: [{ id: 'G20', of: 'ratio', atMost: 4 }],
      }),
    ]
  })
}

function expectNew(answer: { readonly ok: boolean; readonly value?: { readonly new: number } }, count: number): void {
  if (!answer.ok || answer.value?.new !== count) throw new Error(`merging went wrong: ${JSON.stringify(answer)}`)
}

/** Adds the operations to the log, in one transaction, and to nothing else. */
function rawInsert(database: BetterSqlite3.Database): (operations: readonly Operation[]) => void {
  const insert = database.prepare(
    `insert into operation (id, lamport, at, actor, command, entity, row, field, value, context, scope)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return database.transaction((operations: readonly Operation[]) => {
    for (const { id, lamport, at, actor, command, entity, row, field, value, context, scope } of operations)
      insert.run(id, lamport, at, actor, command, entity, row, field, value, JSON.stringify(context), scope)
  })
}
