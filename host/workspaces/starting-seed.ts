import type { starts } from '#contract/area/app'
import type { Seed } from '#contract/seed'

/** What a new workspace starts with; the data sets are read only when one is asked for. */
export async function startingSeed(start: (typeof starts)[number]): Promise<Seed> {
  if (start === 'empty') return { files: [], chunks: [] }
  const { demonstrationCommands, demonstrationFiles } = await import('#seeds/demonstration')
  return { files: demonstrationFiles, chunks: [demonstrationCommands()] }
}
