import type { Provenance } from '#contract/entity/provenance'
import type { SeedCommand, UndatedCommand } from '#contract/seed'
import type { Id, PartialDay } from '#contract/values'
import { lastDayOf } from '#domain/days'
import type { FullShape } from './shape.ts'
import { createIds } from './ids.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'

/** What every part of the generator needs: chance, ids, and how much to make. */
export type Make = {
  readonly random: Random
  /** Chance of its own for what monitoring adds, so that everything else is the same with it and without. */
  readonly monitoring: Random
  readonly nextId: () => Id
  readonly shape: FullShape
}

export function startMaking(shape: FullShape): Make {
  const monitoring = createRandom(shape.seed + 1_000_003)
  return { random: createRandom(shape.seed), monitoring, nextId: createIds(shape.seed), shape }
}

/** The command as given on a day of a monitored plan; when the file is made otherwise. */
export function entered({ shape }: Make, day: PartialDay, command: UndatedCommand): SeedCommand {
  return { ...command, at: shape.isMonitored ? `${lastDayOf(day)}T09:00:00.000Z` : null }
}

/** Said of what a report could take for fact: organisations, plans, documents, activities, money, risks and meetings. */
export const generated: Provenance = {
  kind: 'illustrative',
  source: 'Illustrative: generated; nothing in it is real.',
  fields: [],
}
