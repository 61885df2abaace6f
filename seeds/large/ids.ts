import type { Id } from '#contract/values'

const firstMs = Date.UTC(2016, 0, 1)

/** Makes ids of the form of UUID version 7 that rise one by one, as the program's own do, and differ between seeds. */
export function createIds(seed: number): () => Id {
  const tail = (seed >>> 0).toString(16).padStart(12, '0')
  let made = 0
  return () => {
    const time = (firstMs + made).toString(16).padStart(12, '0')
    made += 1
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`
  }
}
