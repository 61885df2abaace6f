/** Something to be measured in the round of this number. */
export type Candidate<Value> = (round: number) => Value

type Samples<Name extends string> = Readonly<Record<Name, readonly number[]>>

export type Rounds = { readonly rounds: number; readonly warmUps: number }

/** Times candidates in turn; answers each one's milliseconds, round by round. */
export function alternate<Name extends string>(
  candidates: Readonly<Record<Name, Candidate<unknown>>>,
  rounds: Rounds,
): Promise<Samples<Name>> {
  const inAClock = Object.entries<Candidate<unknown>>(candidates).map(([name, candidate]) => [
    name,
    (round: number) => timed(() => candidate(round)),
  ])
  // The same names, each with its candidate in a clock.
  return sampleInTurn(Object.fromEntries(inAClock) as Record<Name, Candidate<Promise<number>>>, rounds)
}

/**
 * Takes a sample of each candidate in turn, in every round in another order, so that what else the machine does falls on all
 * alike.
 */
export async function sampleInTurn<Name extends string>(
  candidates: Readonly<Record<Name, Candidate<Promise<number>>>>,
  { rounds, warmUps }: Rounds,
): Promise<Samples<Name>> {
  const entries = Object.entries<Candidate<Promise<number>>>(candidates)
  const samples = new Map(entries.map(([name]) => [name, new Array<number>()]))
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const [name, candidate] of rotated(entries, round)) {
      const sample = await candidate(round)
      if (round >= warmUps) samples.get(name)?.push(sample)
    }
  }
  // Every name has its list from above.
  return Object.fromEntries(samples) as Record<Name, number[]>
}

/** The milliseconds that an act takes. */
export async function timed(act: () => unknown): Promise<number> {
  const startedAt = performance.now()
  await act()
  return performance.now() - startedAt
}

function rotated<Item>(items: readonly Item[], steps: number): readonly Item[] {
  const start = steps % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}
