import type { VersionVector } from '#contract/operation'
import type { WriteDb } from '../database.ts'
import type { LocalDevice } from '../log/local-device.ts'
import { originOf } from '../log/local-device.ts'

/** How far the operations of every device and incarnation are known. */
export type Origins = {
  /** The name of every device and incarnation of which an operation is known. */
  readonly all: () => readonly string[]
  readonly vector: () => VersionVector
  /** Takes note of operations that have just been added to the log. */
  readonly note: (ids: readonly string[]) => void
}

/** The name of the device and incarnation in an operation's id, and its counter. */
export function splitId(id: string): { readonly origin: string; readonly counter: number } {
  const dot = id.lastIndexOf('.')
  return { origin: id.slice(0, dot), counter: Number(id.slice(dot + 1)) }
}

type Origin = { readonly id: string; readonly contiguous: number }

export function createOrigins(database: WriteDb, device: LocalDevice): Origins {
  const all = database.prepareRead<[], Origin>('select id, contiguous from origin')
  const one = database.prepareRead<[string], Origin>('select id, contiguous from origin where id = ?')
  const isKnown = database.prepareRead<[string], object>('select 1 from operation where id = ?')
  const store = database.prepareWrite<[string, number]>(
    `insert into origin (id, contiguous) values (?, ?)
     on conflict (id) do update set contiguous = excluded.contiguous`,
  )

  function everyOrigin(): readonly Origin[] {
    const state = device.state()
    return state.counter === 0 ? all.all() : [...all.all(), { id: originOf(state), contiguous: state.counter }]
  }

  function extend(origin: string): void {
    let contiguous = one.get(origin)?.contiguous ?? 0
    while (isKnown.get(`${origin}.${contiguous + 1}`) !== undefined) contiguous += 1
    store.run(origin, contiguous)
  }

  return {
    all: () => everyOrigin().map(({ id }) => id),
    vector: () => Object.fromEntries(everyOrigin().map(({ id, contiguous }) => [id, contiguous])),
    note: (ids) => {
      const own = originOf(device.state())
      // Our own operations that come back are counted in the device's row.
      for (const origin of new Set(ids.map((id) => splitId(id).origin))) if (origin !== own) extend(origin)
    },
  }
}
