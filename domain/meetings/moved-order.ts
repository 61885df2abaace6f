import type { Id } from '#contract/values'

/** The order after one of the items has gone to a place among the others, counted from 0; further than the end is the end. */
export function movedOrder(ids: readonly Id[], id: Id, toIndex: number): readonly Id[] {
  if (!ids.includes(id)) return ids
  const others = ids.filter((each) => each !== id)
  return [...others.slice(0, toIndex), id, ...others.slice(toIndex)]
}
