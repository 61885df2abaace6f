/** Numbers that look random and are the same for the same seed. */
export type Random = {
  /** At least 0 and below 1. */
  readonly unit: () => number
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number
  /** True with this probability. */
  readonly chance: (probability: number) => boolean
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item
  /** An index into a list, low ones far more often: as words in a language do (Zipf). */
  readonly rank: (length: number) => number
}

/** Mulberry32: small, fast, and good enough for text that only has to look like text. */
export function createRandom(seed: number): Random {
  let state = seed | 0
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(unit() * limit)
  return {
    unit,
    below,
    chance: (probability) => unit() < probability,
    pick: (items) => items[below(items.length)] ?? items[0],
    rank: (length) => Math.min(length - 1, Math.floor(Math.exp(unit() * Math.log(length + 1))) - 1),
  }
}
