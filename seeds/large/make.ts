import type { Provenance } from '#contract/entity/provenance'
import type { Id } from '#contract/values'
import type { FullShape } from './shape.ts'
import { createIds } from './ids.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'

/** What every part of the generator needs: chance, ids, and how much to make. */
export type Make = { readonly random: Random; readonly nextId: () => Id; readonly shape: FullShape }

export function startMaking(shape: FullShape): Make {
  return { random: createRandom(shape.seed), nextId: createIds(shape.seed), shape }
}

/** Said of what a report could take for fact: organisations, plans, documents and activities. */
export const generated: Provenance = {
  kind: 'illustrative',
  source: 'Illustrative: generated; nothing in it is real.',
  fields: [],
}
