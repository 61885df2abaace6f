import type { VersionVector } from '#contract/operation'
import type { WriteDb } from '../database.ts'
import type { LocalDevice } from '../log/local-device.ts'
import { originOf } from '../log/local-device.ts'

type Origin = { readonly id: string; readonly contiguous: number; readonly highest: number }

/** How far the operations of every device and incarnation are known. */
export type Origins = {
  readonly vector: () => VersionVector
  /** The highest counter known of each, beyond any gap. */
  readonly highest: () => ReadonlyMap<string, number>
  /** Takes note of operations that have just been added to the log. */
  readonly note: (ids: readonly string[]) => void
}

/** The name of the device and incarnation in an operation's id, and its counter. */
export function splitId(id: string): { readonly origin: string; readonly counter: number } {
  const dot = id.lastIndexOf('.')
  return { origin: id.slice(0, dot), counter: Number(id.slice(dot + 1)) }
}

export function createOrigins(database: WriteDb, device: LocalDevice): Origins {
  const all = database.prepareRead<[], Origin>('select id, contiguous, highest from origin')
  const one = database.prepareRead<[string], Origin>('select id, contiguous, highest from origin where id = ?')
  const isKnown = database.prepareRead<[string], object>('select 1 from operation where id = ?')
  const store = database.prepareWrite<[string, number, number]>(
    `insert into origin (id, contiguous, highest) values (?, ?, ?)
     on conflict (id) do update set contiguous = excluded.contiguous, highest = excluded.highest`,
  )

  function own(): Origin {
    const state = device.state()
    return { id: originOf(state), contiguous: state.counter, highest: state.counter }
  }

  function everyOrigin(): readonly Origin[] {
    const written = own()
    return written.contiguous === 0 ? all.all() : [...all.all(), written]
  }

  function extend(origin: string, counters: readonly number[]): void {
    const before = one.get(origin) ?? { id: origin, contiguous: 0, highest: 0 }
    let { contiguous } = before
    while (isKnown.get(`${origin}.${contiguous + 1}`) !== undefined) contiguous += 1
    store.run(
      origin,
      contiguous,
      counters.reduce((high, counter) => Math.max(high, counter), before.highest),
    )
  }

  return {
    vector: () => Object.fromEntries(everyOrigin().map(({ id, contiguous }) => [id, contiguous])),
    highest: () => new Map(everyOrigin().map(({ id, highest }) => [id, highest])),
    note: (ids) => {
      const counters = Map.groupBy(ids.map(splitId), ({ origin }) => origin)
      for (const [origin, added] of counters) {
        // Our own operations that come back are counted in the device's row.
        if (origin !== originOf(device.state()))
          extend(
            origin,
            added.map(({ counter }) => counter),
          )
      }
    },
  }
}
