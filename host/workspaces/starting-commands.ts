import type { starts } from '#contract/area/app'
import type { SeedCommand } from '#contract/seed'

/** What a new workspace starts with; the data sets are read only when one is asked for. */
export async function startingCommands(start: (typeof starts)[number]): Promise<readonly (readonly SeedCommand[])[]> {
  if (start === 'empty') return []
  const { demonstrationCommands } = await import('#seeds/demonstration')
  return [demonstrationCommands()]
}
