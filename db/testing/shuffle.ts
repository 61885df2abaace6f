/** Random order from a seed, the same every time. */
export type Shuffle = {
  readonly mix: <Item>(items: readonly Item[]) => Item[]
  readonly chance: (probability: number) => boolean
}

export function createShuffle(seed: number): Shuffle {
  let state = seed >>> 0

  /** Mulberry32: a number from 0 up to 1. */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  return {
    mix: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .toSorted((one, other) => one.place - other.place)
        .map(({ item }) => item),
    chance: (probability) => next() < probability,
  }
}
