import type { FundingFigures } from '#contract/area/resources'
import type { FundingKind } from '#contract/vocabulary/resources'
import { fundingKinds } from '#contract/vocabulary/resources'

/** What lines of each kind come to, in minor units; null once one of them could not be converted. */
export type Tally = { -readonly [Kind in FundingKind]: bigint | null }

export function emptyTally(): Tally {
  return { required: 0n, pledged: 0n, committed: 0n, received: 0n, expenditure: 0n }
}

/** Adds to a tally in place: there may be hundreds of thousands of lines. */
export function addTo(tally: Tally, kind: FundingKind, amount: bigint | null): void {
  const before = tally[kind]
  tally[kind] = before === null || amount === null ? null : before + amount
}

/** Two tallies as one. */
export function joined(first: Tally, second: Tally): Tally {
  const tally = { ...first }
  for (const kind of fundingKinds) addTo(tally, kind, second[kind])
  return tally
}

/**
 * What follows from a tally. Available is what was pledged, committed and received; to be mobilised is what is required less that, never
 * below nothing: the rest is more than was asked for. What rests on an unknown figure is unknown too, and so is what is too large to be
 * told exactly.
 */
export function figuresOf(tally: Tally): FundingFigures {
  const { required } = tally
  const available = added(tally.pledged, tally.committed, tally.received)
  const balance = required === null || available === null ? null : required - available
  return {
    required: told(required),
    pledged: told(tally.pledged),
    committed: told(tally.committed),
    received: told(tally.received),
    available: told(available),
    expenditure: told(tally.expenditure),
    toBeMobilised: told(positive(balance)),
    overfunded: told(balance === null ? null : positive(-balance)),
    unmetPercent: percentOf(balance, required),
  }
}

function positive(balance: bigint | null): bigint | null {
  return balance === null || balance > 0n ? balance : 0n
}

function added(...amounts: readonly (bigint | null)[]): bigint | null {
  let total = 0n
  for (const amount of amounts) {
    if (amount === null) return null
    total += amount
  }
  return total
}

/** Rounded down to hundredths, so that a limit is never reached by rounding. */
function percentOf(balance: bigint | null, required: bigint | null): number | null {
  if (balance === null || required === null || required === 0n) return null
  return balance > 0n ? Number((balance * 10_000n) / required) / 100 : 0
}

function told(amount: bigint | null): number | null {
  return amount === null || amount > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(amount)
}
