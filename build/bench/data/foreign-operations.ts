import type BetterSqlite3 from 'better-sqlite3'
import type { Operation } from '#contract/operation'
import { newId } from '#db/id'

type Birth = { readonly id: string; readonly row: string; readonly lamport: number; readonly scope: string }

type Wanted = {
  readonly count: number
  /** Each other number stands for another copy of the workspace. */
  readonly copy: number
}

/** A fifth of the changes touch a text that is searched. */
const fields = ['title', 'geography', 'nature', 'horizon', 'plannedEnd'] as const

/** Changes that another copy made to activities since it was the same as this one. */
export function foreignOperations(database: BetterSqlite3.Database, { count, copy }: Wanted): readonly Operation[] {
  const births = database
    .prepare<[], Birth>("select id, row, lamport, scope from operation where entity = 'activity' and field = '*'")
    .all()
  const command = newId()
  return Array.from({ length: count }, (_, index): Operation => {
    // Seven is prime to every number of activities here, so that all have their turn.
    const birth = births[(index * 7 + copy) % births.length] ?? missing()
    const field = fields[(index + copy) % fields.length] ?? 'title'
    return {
      id: `bench.copy${copy}.${index + 1}`,
      lamport: 20_000_000 + copy * count + index,
      at: '2026-10-01T09:00:00.000Z',
      actor: null,
      command,
      entity: 'activity',
      row: birth.row,
      field,
      value: JSON.stringify(valueOf(field, copy, index)),
      context: [birth.id],
      scope: birth.scope,
    }
  })
}

function valueOf(field: (typeof fields)[number], copy: number, index: number): string {
  switch (field) {
    case 'title':
      return `Joint training on cargo profiling, as copy ${copy} has it, number ${index}`
    case 'geography':
      return `place ${index} of copy ${copy}`
    case 'nature':
      return (index + copy) % 2 === 0 ? 'joint' : 'complementary'
    case 'horizon':
      return (index + copy) % 2 === 0 ? 'current' : 'aspirational'
    case 'plannedEnd':
      return `20${30 + (copy % 10)}-0${1 + (index % 9)}-15`
  }
}

function missing(): never {
  throw new Error('the generated workspace has no activities')
}
